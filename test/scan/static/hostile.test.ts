import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { staticChecks } from '../../../src/scan/static/index.js';
import { LANGUAGES } from '../../../src/scan/static/language/index.js';
import { aContext } from './fake-context.js';

/** Far beyond what any stack holds. */
const DEEP = 30_000;
/** Words that let every rule's prefilter pass. */
const BAIT = `import jwt from 'jsonwebtoken'; import crypto from 'crypto'; import bcrypt from 'bcrypt';
createHash update password rejectUnauthorized minVersion "http://api.partner.net" Math.random token
pool.query(\`select * from users where id = '\${req.query.id}'\`); jwt.sign(a, b); jwt.verify(a); app.post('/login', f);
`;
const FOUND = "import jwt from 'jsonwebtoken';\njwt.decode(token);\n";

async function scanHostile(path: string, content: string | Buffer) {
  const outcome = await staticChecks.scan(aContext({ head: { [path]: content, 'src/after.ts': FOUND } }));
  expect(outcome.head.filter((found) => found.location?.path === 'src/after.ts')).toHaveLength(1);
  return outcome;
}

describe('a hostile file neither stops the scan nor hides what is in the next file', () => {
  test.each([
    ['parentheses', '('.repeat(DEEP) + ')'.repeat(DEEP)],
    ['parentheses, more of them', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['open brackets', '['.repeat(DEEP)],
    ['nested calls', `${'f('.repeat(DEEP)}1${')'.repeat(DEEP)}`],
    ['negations', `${'!'.repeat(DEEP)}a`],
    ['a sum', `a${'+a'.repeat(DEEP)}`],
    ['conditions', `${'if(a)'.repeat(DEEP)}b`],
    ['templates', '`${'.repeat(DEEP / 2)],
  ])('30,000 nested %s', async (_name, code) => {
    // Lines of their own, so that the file does not pass for a minified one.
    await scanHostile('src/deep.js', `${BAIT}${code.replace(/(.{200})/g, '$1\n')}`);
  });

  test('a query concatenated from 5,000 pieces of request data', async () => {
    const sum = Array.from({ length: 5000 }, (_, index) => `'a${index}' + req.query.b`).join('\n + ');
    const outcome = await scanHostile(
      'src/sum.js',
      `import express from 'express'; const app = express();
app.get('/', (req, res) => db.query('SELECT * FROM t WHERE a = ' + ${sum}));`,
    );
    expect(outcome.head.map((found) => found.rule)).toContain('sqli-string-built');
  });

  test('variables that are made of each other', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `a = b + a; b = a + ${index};`);
    await scanHostile(
      'src/loop.js',
      `function f(){ let a, b; ${lines.join('\n')}\ndb.query('select 1 from t where ' + a + b) }`,
    );
  });

  test('a line of one megabyte is read like any other', async () => {
    const line = `${BAIT.replace(/\n/g, ' ')}x = "${'y'.repeat(900_000)}";`;
    const outcome = await scanHostile('src/line.js', line);
    expect(outcome.head.map((found) => found.location?.path)).toContain('src/line.js');
  });

  test('a file over the limit is named', async () => {
    const outcome = await scanHostile('src/huge.js', BAIT.repeat(5000));
    expect(outcome.coverage).toMatchObject([{ kind: 'too-large', path: 'src/huge.js' }]);
  });

  test('a binary file with the name of source code is named', async () => {
    const bytes = Buffer.concat([Buffer.from(BAIT), Buffer.from(Array.from({ length: 300 }, (_, at) => at % 32))]);
    const outcome = await scanHostile('src/binary.js', bytes);
    expect(outcome.coverage).toMatchObject([{ kind: 'binary', path: 'src/binary.js' }]);
  });

  test('bytes that are no UTF-8 leave the rest readable', async () => {
    const outcome = await scanHostile(
      'src/latin.ts',
      Buffer.concat([Buffer.from(`// ${'x'}`), Buffer.from([0xe9, 0xff, 0x0a]), Buffer.from(FOUND)]),
    );
    expect(outcome.head.map((found) => found.location?.path)).toContain('src/latin.ts');
  });

  test('UTF-16 text is read', async () => {
    const outcome = await scanHostile('src/wide.ts', Buffer.from(`\uFEFF${FOUND}`, 'utf16le'));
    expect(outcome.head.map((found) => found.location?.path)).toContain('src/wide.ts');
  });

  test('text that the grammar only partly understands is named', async () => {
    const outcome = await scanHostile('src/broken.ts', `${FOUND}class { jwt.decode(token @@ ### ;`);
    expect(outcome.coverage).toMatchObject([{ kind: 'syntax', path: 'src/broken.ts' }]);
  });

  test('a workflow with an alias bomb or absurd nesting', async () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\njobs: *c\non: push\n`;
    await scanHostile('.github/workflows/bomb.yml', bomb);
    const outcome = await scanHostile('.github/workflows/deep.yml', `on: push\njobs: ${'['.repeat(DEEP)}`);
    expect(outcome.coverage).toMatchObject([{ kind: 'syntax', path: '.github/workflows/deep.yml' }]);
  });

  test('keys of a prototype are no keys of a workflow', async () => {
    const outcome = await scanHostile(
      '.github/workflows/p.yml',
      'on: push\n__proto__: { permissions: write-all }\njobs: { __proto__: { steps: 1 }, constructor: 2 }\n',
    );
    expect(outcome.problems).toEqual([]);
  });

  test('any text at all', async () => {
    const languages = fc.constantFrom(...LANGUAGES.map(({ files }) => files.example), '.github/workflows/a.yml');
    await fc.assert(
      fc.asyncProperty(languages, fc.string({ unit: 'binary', maxLength: 200 }), async (path, text) => {
        const outcome = await staticChecks.scan(aContext({ head: { [path]: BAIT + text } }));
        for (const found of outcome.head) expect(found.location?.startLine).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
