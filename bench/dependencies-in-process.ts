import { readFileSync } from 'node:fs';
import { openDatabase } from '../src/scan/dependencies/advisory/database/offline-database.js';
import { npmPackageLock } from '../src/scan/dependencies/extract/npm-package-lock/index.js';
import { decode } from '../src/scan/dependencies/file/decode.js';

/*
 * The two halves of an offline audit in a process that does nothing else: reading the lockfile, and opening the index and
 * matching all packages, hits read from the zip included. First call, then the median of ten more.
 *   argv: lockfile, database
 */

const [lockfile = '', dir = ''] = process.argv.slice(2);
const ROUNDS = 10;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function round() {
  const start = performance.now();
  const file = decode(readFileSync(lockfile), 'package-lock.json');
  const { packages } = await npmPackageLock.extract(file, async () => null);
  const read = performance.now();
  const database = await openDatabase(dir, { log: silent });
  const answer = await database.affecting(packages);
  const end = performance.now();
  await database.close();
  const hits = answer.matches.filter((match) => match.length > 0).length;
  return { read: read - start, match: end - read, packages: packages.length, hits, status: answer.status };
}

const first = await round();
const rounds: Awaited<ReturnType<typeof round>>[] = [];
for (let at = 0; at < ROUNDS; at++) rounds.push(await round());
const middle = (key: 'read' | 'match') => rounds.map((one) => one[key]).sort((a, b) => a - b)[ROUNDS / 2];
process.stdout.write(JSON.stringify({ first, warm: { read: middle('read'), match: middle('match') } }));
