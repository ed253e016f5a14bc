// The routes that we tell of the fixtures of OWASP Noir, for `npm run quality:static -- --noir DIR --routes FILE`.
//   node bench/noir-routes.mjs DIR FILE
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle, ROOT } from './bundle.mjs';

const [noir, out] = process.argv.slice(2);
if (noir === undefined || out === undefined) throw new Error('node bench/noir-routes.mjs DIR FILE');

const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));
try {
  await cp(join(ROOT, 'dist/grammars'), join(folder, 'grammars'), { recursive: true });
  await cp(join(ROOT, 'node_modules/@vscode/tree-sitter-wasm/wasm'), join(folder, 'grammars'), { recursive: true });
  const program = await bundle("import './bench/noir-routes-in-process.ts';", folder);
  const fixtures = join(resolve(noir), 'spec/functional_test/fixtures');
  execFileSync(process.execPath, [program, fixtures, ROOT, resolve(out)], { stdio: 'inherit' });
} finally {
  await rm(folder, { recursive: true, force: true });
}
