import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/results/formats.js';
import { JsonStream } from '../../src/results/json-stream.js';
import { ReportError } from '../../src/results/report-error.js';
import { SAMPLES } from '../helpers/report-samples.js';

const JUNK = [null, 0, -1, 1.5, '', 'x', true, [], {}, [null], [[]], 'pkg:a/b@c', '../../x', 'file:///%zz', '\u202e'];

/** Every place of a document. */
function* placesOf(value: unknown, at: readonly string[] = []): Iterable<readonly string[]> {
  yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) yield* placesOf(one, [...at, key]);
}

function withJunk(value: unknown, [key, ...rest]: readonly string[], junk: unknown): unknown {
  if (key === undefined) return junk;
  const own: unknown = Object(value)[key];
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? withJunk(own, rest, junk) : one));
  return { ...Object(value), [key]: withJunk(own, rest, junk) };
}

async function readAll(document: unknown): Promise<void> {
  for (const format of FORMATS) {
    if (!format.matches(document)) continue;
    for (const run of await format.read(document, { root: '/nowhere' })) {
      expect(typeof run.tool).toBe('string');
      for (const { rule, title, message, places } of run.results)
        expect([typeof rule, typeof title, typeof message, Array.isArray(places)]).toEqual([
          'string',
          'string',
          'string',
          true,
        ]);
    }
  }
}

describe('a report that is not what its format says', () => {
  test.each(Object.entries(SAMPLES))('%s', async (id, sample) => {
    const documents = [...placesOf(sample)].flatMap((place) => JUNK.map((junk) => withJunk(sample, place, junk)));
    for (const document of documents) {
      const given =
        id === 'yarn-audit' || id === 'govulncheck'
          ? new JsonStream(Array.isArray(document) ? document : [document])
          : document;
      try {
        await readAll(given);
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
      }
    }
    expect(documents.length).toBeGreaterThan(50);
  });

  test('every format has a sample that is known as its own, by itself alone', () => {
    for (const { id } of FORMATS) {
      const sample = SAMPLES[id];
      const given = id === 'yarn-audit' || id === 'govulncheck' ? new JsonStream(sample as unknown[]) : sample;
      expect([id, FORMATS.filter((format) => format.matches(given)).map((format) => format.id)]).toEqual([id, [id]]);
    }
  });
});
