import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row, wantedIn } from '../program-of.js';
import { EXPRESS } from './rows.js';

/** A way of data through so many functions, the last of which is `last`. */
const through = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `function f${at}(x) { ${at === count - 1 ? 'last' : `f${at + 1}`}(x); }`,
  ).join('\n');

const FILES = `${EXPRESS}import { rmSync } from 'node:fs';
function check(name) { if (!/^[a-z]+$/.test(name)) throw new Error('name'); }
`;

/** A wrapper that is called with more kinds of arguments than are told apart. */
const WRAPPED = `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
const run = (...args) => pool.query(...args);
run('SELECT 1', 1); run('SELECT 2', 'b'); run('SELECT 3', true); run('SELECT 4', [1]); run('SELECT 5', ['x']);
run('SELECT 6', new Map()); run('SELECT 7', new Date()); run('SELECT 8', { a: 1 });
`;

const SILENT: readonly Row[] = [
  ...[9, 10, 11, 12].map(
    (count): Row => [
      `a check that is first met ${count} calls down`,
      {
        'app.js': `${FILES}function last(x) { check(x); rmSync('/data/' + x); }
${through(count)}
app.get('/a', (req, res) => { f0(req.query.name); last(req.query.name); res.end(); });`,
      },
    ],
  ),
  [
    'the values of a statement that a wrapper hands on in their places',
    {
      'app.js': `${WRAPPED}
app.get('/a', async (req, res) => { await run('SELECT * FROM users WHERE name = $1', [req.query.name]); res.end(); });`,
    },
  ],
];

const TOLD: readonly Row[] = [
  [
    'what is not checked, however far from its beginning others are',
    {
      'app.js': `${FILES}function last(x) { note(x); rmSync('/data/' + x); } // want path
function note(x) { console.info('gone'); }
${through(10)}
app.get('/a', (req, res) => { f0(req.params.id); last(req.query.name); res.end(); });`,
    },
  ],
  [
    'a statement that a wrapper hands on',
    {
      'app.js': `${WRAPPED.replace('pool.query(...args);', 'pool.query(...args); // want sql')}
app.get('/a', async (req, res) => { await run('SELECT * FROM users WHERE name = ' + req.query.name, []); res.end(); });`,
    },
  ],
];

describe('data that goes far', () => {
  test.each(SILENT)('tells nothing of %s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });

  test.each(TOLD)('tells of %s', async (_, files) => {
    expect(wantedIn(files)).not.toEqual([]);
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});
