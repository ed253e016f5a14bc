import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

const NAMESPACE = 'named-common-js';

/**
 * esbuild gives a CommonJS package that is loaded by `import()` as a default export alone, while node, where the tests
 * run from source, also gives its names. This plug-in puts a module in between that exports the names one by one.
 */
export function namedCommonJs(root) {
  const require = createRequire(join(root, 'package.json'));
  return {
    name: NAMESPACE,
    setup(build) {
      build.onResolve({ filter: /^[@\w]/ }, async (args) => {
        if (args.kind !== 'dynamic-import' || args.path.startsWith('node:')) return undefined;
        const { path } = await build.resolve(args.path, { kind: 'import-statement', resolveDir: args.resolveDir });
        return isCommonJs(path)
          ? { path: args.path, namespace: NAMESPACE, pluginData: { resolveDir: args.resolveDir } }
          : undefined;
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path, pluginData }) => {
        const names = Object.keys(require(path)).filter(
          (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default' && name !== '__esModule',
        );
        const constants = names.sort().map((name) => `const $${name} = whole.${name};`);
        const exported = names.map((name) => `$${name} as ${name}`).join(', ');
        const lines = [`const whole = require(${JSON.stringify(path)});`, ...constants, `export { ${exported} };`];
        return {
          contents: `${lines.join('\n')}\nexport default whole;\n`,
          resolveDir: pluginData.resolveDir,
        };
      });
    },
  };
}

function isCommonJs(file) {
  const extension = extname(file);
  if (extension === '.cjs') return true;
  if (extension !== '.js') return false;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).type !== 'module';
    } catch {
      // Not every folder of a package has a manifest: the next one up decides.
    }
  }
  return true;
}
