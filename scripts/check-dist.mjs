// Fails when dist/ is not what the sources give: rebuilds into a new folder, twice, and compares every file, new ones included.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInto } from './build.mjs';
import { tellFault } from './build-fault.mjs';
import { derivedFiles } from './derived-files.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MAX_MAIN_BYTES = 2 * 1024 * 1024;

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function differences(expected, actual) {
  const names = new Set([...(await filesOf(expected)), ...(await filesOf(actual).catch(() => []))]);
  const found = [];
  for (const name of names) {
    const [a, b] = await Promise.all(
      [expected, actual].map((folder) => readFile(join(folder, name)).catch(() => null)),
    );
    if (a === null) found.push(`${name}: not built any more`);
    else if (b === null) found.push(`${name}: missing`);
    else if (!a.equals(b)) found.push(`${name}: differs`);
  }
  return found;
}

/** Files beside dist/ that the build writes too. */
async function staleFiles() {
  const stale = [];
  for (const [path, text] of await derivedFiles(root)) {
    const actual = await readFile(join(root, path), 'utf8').catch(() => null);
    if (actual !== text) stale.push(path);
  }
  return stale;
}

const folder = await mkdtemp(join(tmpdir(), 'gatehouse-dist-'));
try {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  await buildInto(first);
  await buildInto(second);
  const problems = (await differences(first, second)).map((line) => `two builds are not identical: ${line}`);
  problems.push(
    ...(await staleFiles()).map((path) => `${path} is not what the sources say; run 'npm run build' and commit`),
    ...(await differences(first, join(root, 'dist'))).map((line) => `dist/${line}; run 'npm run build' and commit`),
  );
  const { size } = await stat(join(first, 'main.js'));
  if (size > MAX_MAIN_BYTES) problems.push(`dist/main.js has ${size} bytes, the budget is ${MAX_MAIN_BYTES}`);
  for (const problem of problems) process.stderr.write(`check-dist: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write(`check-dist: dist/ is what the sources give; main.js ${size} bytes\n`);
} catch (error) {
  tellFault(error);
} finally {
  await rm(folder, { recursive: true, force: true });
}
