// The npm package: what `files` of package.json names, with a manifest that gives npm nothing to install, because dist/
// is complete. Ours calls what is bundled dependencies, so that every audit takes it for what runs; it stays private.
//
//   node scripts/package.mjs FOLDER      # then npm pack FOLDER, or npm publish FOLDER
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What npm and its site need to know; all else of our manifest is about developing. */
const TOLD = [
  'name',
  'version',
  'description',
  'license',
  'homepage',
  'bugs',
  'repository',
  'keywords',
  'type',
  'bin',
  'files',
  'engines',
  'publishConfig',
];

/** Fills `folder` (emptied first) with the package, ready for `npm pack`. */
export async function packageInto(folder) {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['README.md', 'LICENSE', ...manifest.files]) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  const told = Object.fromEntries(TOLD.map((key) => [key, manifest[key]]));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(told, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (folder === undefined) throw new Error('usage: node scripts/package.mjs FOLDER');
  await packageInto(resolve(folder));
}
