import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Modules of tests and examples read files beside themselves: in a bundle they still name their own place. */
const OWN_PLACE = {
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:test|examples)[\\/][^?]*\.(?:ts|mjs)$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/**
 * Bundles TypeScript modules of the project so that a plain script can run them; gives the path of the bundle.
 * @param {string} source text of an entry module, its imports relative to the root
 */
export async function bundle(source, folder) {
  const out = join(folder ?? (await mkdtemp(join(tmpdir(), 'gatehouse-bench-'))), 'bundle.mjs');
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [OWN_PLACE],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return out;
}

/** Bundles and loads. */
export async function load(source) {
  return import(pathToFileURL(await bundle(source)).href);
}
