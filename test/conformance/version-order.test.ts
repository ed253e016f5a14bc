import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { comparatorFor } from '../../src/scan/dependencies/ecosystem/version-order.js';
import { NO_SHARED_DATA, sharedData } from './shared-data.js';

/** Which ecosystem's comparator answers for a file of expected orders. */
const ECOSYSTEM_OF_FILE = new Map([
  ['alpine', 'Alpine'],
  ['cran', 'CRAN'],
  ['debian', 'Debian'],
  ['hackage', 'Hackage'],
  ['maven', 'Maven'],
  ['nuget', 'NuGet'],
  ['packagist', 'Packagist'],
  ['pub', 'Pub'],
  ['pypi', 'PyPI'],
  ['redhat', 'Red Hat'],
  ['rubygems', 'RubyGems'],
  ['semver', 'npm'],
]);

interface Tally {
  readonly file: string;
  readonly lines: number;
  readonly held: number;
  readonly broken: readonly string[];
  readonly skipped: readonly string[];
}

const data = sharedData();

if (data === null) {
  test.skip(`${NO_SHARED_DATA}: the recorded version orders`, () => {});
} else {
  const folder = join(data, 'osv-oracle', 'version-order');

  test('every recorded order of two versions holds, so no release is judged on the wrong side of a fix', () => {
    const tallies = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => tally(folder, file));
    process.stderr.write(table(tallies));
    expect(tallies.flatMap((entry) => entry.broken.map((line) => `${entry.file}: ${line}`))).toEqual([]);
    expect(tallies.flatMap((entry) => entry.skipped)).toEqual([]);
    expect(tallies.reduce((sum, entry) => sum + entry.held, 0)).toBeGreaterThanOrEqual(71_818);
  });
}

function tally(folder: string, file: string): Tally {
  const ecosystem = ECOSYSTEM_OF_FILE.get(file.replace(/-versions.*$/, ''));
  const compare = ecosystem === undefined ? null : comparatorFor(ecosystem);
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(isComparison);
  const broken: string[] = [];
  const skipped: string[] = [];
  for (const line of lines) {
    const match = /^(.*) ([<=>]) (.*)$/.exec(line.trim());
    if (match === null || compare === null) {
      skipped.push(`${file}: ${line} (${compare === null ? 'no comparator for this file' : 'not a comparison'})`);
      continue;
    }
    const [, left = '', operator, right = ''] = match;
    if (!holds(compare(left, right), operator) || !holds(-compare(right, left), operator)) broken.push(line);
  }
  return { file, lines: lines.length, held: lines.length - broken.length - skipped.length, broken, skipped };
}

function isComparison(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#') && !line.startsWith('//');
}

function holds(order: number, operator: string | undefined): boolean {
  if (operator === '<') return order < 0;
  return operator === '>' ? order > 0 : order === 0;
}

function table(tallies: readonly Tally[]): string {
  const rows = tallies.map(
    ({ file, lines, held, skipped }) =>
      `${file.padEnd(36)}${String(lines).padStart(8)}${String(held).padStart(8)}${String(skipped.length).padStart(9)}`,
  );
  const total = (pick: (entry: Tally) => number) => tallies.reduce((sum, entry) => sum + pick(entry), 0);
  const sums = `${'total'.padEnd(36)}${String(total((t) => t.lines)).padStart(8)}${String(total((t) => t.held)).padStart(8)}`;
  const header = `${'version order'.padEnd(36)}${'lines'.padStart(8)}${'held'.padStart(8)}${'skipped'.padStart(9)}`;
  return `${[header, ...rows, sums, ...tallies.flatMap((entry) => entry.skipped)].join('\n')}\n`;
}
