import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compareCatalogues } from '../../../src/scan/database/compare/comparison.js';
import { readMigrations } from '../../../src/scan/database/read-migrations.js';
import type { Right } from '../../../src/scan/database/rights/right.js';
import { sqlParser } from '../../../src/scan/database/sql/parser.js';

const FOLDER = join(import.meta.dirname, 'pairs');
const NAMES = readdirSync(FOLDER).map((name) => name.replace(/\.sql$/, ''));
const parser = sqlParser();

/** A base, what the head adds to it, and the one right that is new then. */
function pairOf(name: string): {
  readonly opens: string;
  readonly isHidden: boolean;
  readonly base: string;
  readonly head: string;
} {
  const text = readFileSync(join(FOLDER, `${name}.sql`), 'utf8');
  const [, top = '', base = '', head = ''] = /^(.*)-- base\n(.*)-- head\n(.*)$/s.exec(text) ?? [];
  return { opens: /^-- opens: (.*)$/m.exec(top)?.[1] ?? '', isHidden: top.includes('-- hidden'), base, head };
}

function told({ holder, action, object, on, as, through, passesOn }: Right): string {
  const owner = as === undefined ? '' : ` as ${as ?? '?'}`;
  const rest = `${through === undefined ? '' : ` through ${through}`}${passesOn ? ', to pass on' : ''}`;
  return `${holder ?? 'PUBLIC'} ${action} ${object} ${on}${owner}${rest}`;
}

describe('the one right that is new is told, and no other', () => {
  test.each(NAMES)('%s', async (name) => {
    const { opens, base, head } = pairOf(name);
    const before = [{ path: '1.sql', text: base }];
    const catalogues = {
      base: await readMigrations(parser, before),
      head: await readMigrations(parser, [...before, { path: '2.sql', text: head }]),
    };
    const { gained } = compareCatalogues(catalogues.base, catalogues.head);

    expect(gained.map(told)).toEqual([opens]);
    expect(gained[0]?.location?.path).toBe('2.sql');
    expect(catalogues.head.gaps).toEqual([]);
  });
});

test('there are as many pairs as the documentation says, and so many that no added line shows', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(40);
  expect(NAMES.filter((name) => pairOf(name).isHidden).length).toBeGreaterThanOrEqual(15);
});

test('nothing is new where nothing changed, and where rights were taken alone', async () => {
  for (const name of NAMES) {
    const { base, head } = pairOf(name);
    const whole = await readMigrations(parser, [{ path: '1.sql', text: base + head }]);
    expect(compareCatalogues(whole, whole).gained).toEqual([]);
  }
  const base = await readMigrations(parser, [{ path: '1.sql', text: 'CREATE TABLE t (x int); GRANT ALL ON t TO web' }]);
  const head = await readMigrations(parser, [
    { path: '1.sql', text: 'CREATE TABLE t (x int); GRANT SELECT ON t TO web' },
  ]);
  expect(compareCatalogues(base, head).gained).toEqual([]);
});
