import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Modules that read files beside themselves still name their own place in a bundle. */
const ownPlace = (filter) => ({
  name: 'own-place',
  setup(build) {
    build.onLoad({ filter }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
});
const OWN_PLACE = ownPlace(/[\\/](?:test|examples)[\\/][^?]*\.(?:ts|mjs)$/);
/** The secret scan reads its table of words as when the product runs from source. */
const OWN_ASSETS = ownPlace(/[\\/]src[\\/]io[\\/]assets\.ts$/);

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
    plugins: /src\/scan\/(?:secrets|static)\//.test(source) ? [OWN_PLACE, OWN_ASSETS] : [OWN_PLACE],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); const __dirname = import.meta.dirname;",
    },
  });
  return out;
}

/** Bundles and loads. */
export async function load(source) {
  return import(pathToFileURL(await bundle(source)).href);
}
