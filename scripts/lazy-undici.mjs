import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const NAMESPACE = 'lazy-undici';
/** The file beside the bundle that holds undici. */
const FILE = 'part-undici.cjs';

/**
 * The Actions packages load undici at once and need it behind a proxy alone: 800 kB and half of an action's start. This
 * plug-in puts a module in between that loads it, from a file of its own, when one of its names is read.
 */
export function lazyUndici(root) {
  const names = Object.keys(createRequire(join(root, 'package.json'))('undici')).sort();
  const getters = names.map((name) => `  get ${name}() { return require('./${FILE}').${name}; },`);
  return {
    name: NAMESPACE,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: NAMESPACE }));
      onResolve({ filter: /^\.\/part-undici\.cjs$/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: NAMESPACE }, () => ({
        contents: `module.exports = {\n${getters.join('\n')}\n};\n`,
        loader: 'js',
      }));
    },
  };
}

/** Builds undici into its file; it is CommonJS, because it is loaded while code that cannot wait runs. */
export async function buildUndici(root, dist) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['undici'],
    outfile: join(dist, FILE),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
