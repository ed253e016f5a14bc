import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ROOT } from './dist.js';

/** The example's advisories as a database of today: the committed one grows old, and an old one is told. */
export function freshExampleOsv(folder: string): string {
  const source = join(ROOT, 'examples/osv');
  for (const ecosystem of readdirSync(source)) {
    const records = join(source, ecosystem, 'records');
    const entries = readdirSync(records).map((name) => {
      const record = { ...JSON.parse(readFileSync(join(records, name), 'utf8')), modified: new Date().toISOString() };
      return [name, strToU8(JSON.stringify(record))] as const;
    });
    mkdirSync(join(folder, ecosystem), { recursive: true });
    writeFileSync(join(folder, ecosystem, 'all.zip'), zipSync(Object.fromEntries(entries)));
  }
  return folder;
}
