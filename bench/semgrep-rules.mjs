// How many of Semgrep's public rules run here, and how many are wholly right by the marks of their own test files.
//   node bench/semgrep-rules.mjs DIR [--list] [--all] [--only WORD]
// DIR: a checkout of Semgrep's public rules, which stays where it is: nothing of it is copied. --list names each rule that is
// not run and each line that is wrong; --all takes rules that are not about security too.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle, ROOT } from './bundle.mjs';

const [rules, ...options] = process.argv.slice(2);
if (rules === undefined) throw new Error('node bench/semgrep-rules.mjs DIR [--list] [--all] [--only WORD]');

const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));
try {
  await cp(join(ROOT, 'dist/grammars'), join(folder, 'grammars'), { recursive: true });
  const program = await bundle("import './bench/semgrep-rules-in-process.ts';", folder);
  execFileSync(process.execPath, [program, resolve(rules), ...options], { stdio: 'inherit' });
} finally {
  await rm(folder, { recursive: true, force: true });
}
