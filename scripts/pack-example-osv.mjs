// Packs examples/osv/<Ecosystem>/records/*.json into all.zip, as OSV publishes its data; the same records give the same bytes.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const osv = resolve(dirname(fileURLToPath(import.meta.url)), '../examples/osv');

for (const ecosystem of await readdir(osv)) {
  const records = join(osv, ecosystem, 'records');
  const files = {};
  for (const name of (await readdir(records)).sort()) files[name] = new Uint8Array(await readFile(join(records, name)));
  await writeFile(join(osv, ecosystem, 'all.zip'), zipSync(files, { mtime: '1980-01-01T00:00:00', os: 3, level: 9 }));
}
