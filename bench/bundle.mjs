import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

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
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return out;
}

/** Bundles and loads. */
export async function load(source) {
  return import(pathToFileURL(await bundle(source)).href);
}
