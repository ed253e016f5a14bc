import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { refusalOf } from '../../../src/forge/github/refusal.js';
import { createApiCalls } from '../../../src/workspace/api/api-calls.js';
import { createBlobFetcher, type Loaded } from '../../../src/workspace/api/blob-fetcher.js';
import type { BlobEntry } from '../../../src/workspace/tree-entry.js';

/** GitHub's answers: texts by id, and what the next batches end with instead. */
let contents: Map<string, string>;
let faults: (() => Error)[];
/** The calls that were made: how many ids a batch had, 1 for a single blob. */
let batches: number[];
let singles: number;

beforeEach(() => {
  contents = new Map();
  faults = [];
  batches = [];
  singles = 0;
});

function httpError(status: number): () => Error {
  return () => Object.assign(new Error(`answer ${status}`), { name: 'HttpError', status });
}

/** GraphQL's word for a token that may not. */
function forbidden(): Error {
  return Object.assign(new Error('not accessible'), { name: 'GraphqlResponseError', errors: [{ type: 'FORBIDDEN' }] });
}

function someFiles(count: number): BlobEntry[] {
  return Array.from({ length: count }, () => {
    const text = `file ${contents.size}`;
    const blob = createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex');
    contents.set(blob, text);
    return { path: text, size: text.length, blob };
  });
}

function fetcher(): (files: readonly BlobEntry[]) => Promise<Loaded[]> {
  const fetch = createBlobFetcher({
    calls: createApiCalls({ refusalOf }, 10_000),
    content: {
      refusalOf,
      async blobTexts(ids) {
        batches.push(ids.length);
        const fault = faults.shift();
        if (fault !== undefined) throw fault();
        return new Map(ids.map((id) => [id, contents.get(id) ?? '']));
      },
      async blob(id) {
        singles++;
        return Buffer.from(contents.get(id) ?? '');
      },
    },
  });
  return (files) => Promise.all(files.map((file) => fetch(file)));
}

function textsOf(loaded: readonly Loaded[]): string[] {
  return loaded.map((one) => ('bytes' in one ? one.bytes.toString() : one.reason));
}

describe('texts of a change', () => {
  test('come fifty in a call', async () => {
    const files = someFiles(120);
    expect(textsOf(await fetcher()(files))).toEqual(files.map(({ path }) => path));
    expect([batches, singles]).toEqual([[50, 50, 20], 0]);
  });

  test('of one batch that is lost come one by one, and all others in batches: the hour has a thousand calls', async () => {
    const files = someFiles(150);
    faults = [httpError(502)];
    expect(textsOf(await fetcher()(files))).toEqual(files.map(({ path }) => path));
    expect([batches, singles]).toEqual([[50, 50, 50], 50]);
  });

  test('come in batches again after one was lost', async () => {
    const fetch = fetcher();
    faults = [httpError(500)];
    for (let read = 0; read < 3; read++) await fetch(someFiles(10));
    expect([batches, singles]).toEqual([[10, 10, 10], 10]);
  });

  test('are never asked for in batches again where the token may not: that many calls would be for nothing', async () => {
    const fetch = fetcher();
    faults = Array.from({ length: 20 }, () => forbidden);
    for (let read = 0; read < 8; read++) {
      const files = someFiles(10);
      expect(textsOf(await fetch(files))).toEqual(files.map(({ path }) => path));
    }
    expect([batches.length, singles]).toEqual([3, 80]);
  });

  test('are asked for in batches as long as now and then one comes: a refusal in between was for its own files', async () => {
    const fetch = fetcher();
    const refused = [forbidden, forbidden];
    for (let read = 0; read < 5; read++) {
      faults = [...refused];
      for (let part = 0; part < 3; part++) await fetch(someFiles(10));
    }
    expect([batches.length, singles]).toEqual([15, 100]);
  });

  test('come one by one in the end where every batch is lost: each costs a time-out', async () => {
    const fetch = fetcher();
    faults = Array.from({ length: 20 }, () => httpError(504));
    for (let read = 0; read < 9; read++) await fetch(someFiles(10));
    expect([batches.length, singles]).toEqual([6, 90]);
  });
});

test('a text that came back changed is asked for as bytes, and those must be the file', async () => {
  const files = someFiles(3);
  const [, damaged, lost] = files.map(({ blob }) => blob);
  const ask = createBlobFetcher({
    calls: createApiCalls({ refusalOf }),
    content: {
      refusalOf,
      blobTexts: async (ids) =>
        new Map(ids.map((id) => [id, id === damaged || id === lost ? '\ufffd' : (contents.get(id) ?? '')])),
      blob: async (id) => Buffer.from(id === lost ? 'another file' : (contents.get(id) ?? '')),
    },
  });
  const loaded = textsOf(await Promise.all(files.map(ask)));
  expect(loaded).toEqual(['file 0', 'file 1', `GitHub's answer is not the file of id ${lost}`]);
});
