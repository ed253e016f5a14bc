import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Engine } from '../../../../src/scan/secrets/match/engine.js';
import { scannerWith } from '../../../../src/scan/secrets/threads/pool.js';
import { type Scanned, scannerHere, type TextScanner } from '../../../../src/scan/secrets/threads/text-scanner.js';
import { compiled } from '../product-rules.js';

/** Says of each text what it has read: whoever gets another text's answer, or spoilt bytes, is found out. */
const echo: Engine = {
  rules: compiled,
  extra: [],
  off: [],
  find: (bytes) => ({ candidates: [], exhausted: [bytes.toString('latin1')] }),
};

/** The same in a thread; it dies of `crash` and `exit`. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, bytes, texts }) => {
  const results = texts.map(({ path, start, end }) => {
    if (path === 'crash') throw new Error('out of memory');
    if (path === 'exit') process.exit(3);
    const text = Buffer.from(bytes.buffer, start, end - start).toString('latin1');
    return { found: [], limits: ['rule ' + text + ' met more candidates than it may look at'], bare: false };
  });
  parentPort.postMessage({ id, results, memory: bytes.buffer }, [bytes.buffer]);
});`;

let scanner: TextScanner | null = null;

afterEach(async () => {
  await scanner?.close();
  scanner = null;
});

function open(width: number): TextScanner {
  scanner = scannerWith(echo, width, () => new Worker(THREAD, { eval: true }));
  return scanner;
}

/** Hands over texts as a reader does: each in the memory that it was given, or in its own. */
async function scanAll(one: TextScanner, texts: readonly (readonly [string, string, boolean])[]): Promise<Scanned[]> {
  const results: Scanned[] = texts.map(() => new Error('no answer'));
  for (const [index, [path, text, own]] of texts.entries()) {
    const bytes = own ? Buffer.from(text, 'latin1') : one.allocate(text.length).subarray(0, text.length);
    bytes.write(text, 'latin1');
    await one.scan(path, bytes, (scanned) => {
      results[index] = scanned;
    });
  }
  await one.finish();
  return results;
}

function said(scanned: Scanned | null): string {
  if (scanned === null || scanned instanceof Error) return String(scanned);
  if ('binary' in scanned) return scanned.binary;
  return scanned.limits.join().replace(/^rule (.*) met more candidates than it may look at$/s, '$1');
}

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '=', ' '), maxLength: 30 }),
  fc.integer({ min: 1, max: 1_500_000 }).map((length) => `${length}`.padEnd(length, '.')),
);
const texts = fc.array(fc.tuple(fc.constant('a.txt'), text, fc.boolean()), { maxLength: 12 });

test('every text gets its own answer, whatever the sizes, the threads and the memory that it was read into', async () => {
  const scanners = [scannerHere(echo), open(1)];
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      for (const one of scanners) {
        const answers = await scanAll(one, given);
        expect(answers.map(said)).toEqual(given.map(([, content]) => content));
      }
    }),
    { numRuns: 30 },
  );
});

test.each(['crash', 'exit'])(
  'a thread that dies (%s) is told of each text that it had, and the next are scanned',
  async (path) => {
    const one = open(1);
    const [lost] = await scanAll(one, [[path, 'x', false]]);
    expect(said(lost ?? null)).toMatch(/out of memory|ended with code 3/);
    expect((await scanAll(one, [['b.txt', 'after', false]])).map(said)).toEqual(['after']);
  },
);
