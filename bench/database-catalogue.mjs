// The catalogue that we read from migrations beside the one that a real PostgreSQL has after running them.
//   node bench/database-catalogue.mjs NAME=DIR[:ROOT] ... [--differences]
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, ROOT } from './bundle.mjs';

if (process.argv.length < 3) throw new Error('node bench/database-catalogue.mjs NAME=DIR[:ROOT] ... [--differences]');
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));
try {
  await mkdir(join(folder, 'grammars'));
  await cp(join(ROOT, 'node_modules/libpg-query/wasm/libpg-query.wasm'), join(folder, 'grammars/libpg-query.wasm'));
  const program = await bundle("import './bench/database-catalogue-in-process.ts';", folder);
  execFileSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
} finally {
  await rm(folder, { recursive: true, force: true });
}
