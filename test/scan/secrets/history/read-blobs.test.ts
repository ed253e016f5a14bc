import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HistoryBlob } from '../../../../src/scan/secrets/history/blobs.js';
import type { Git } from '../../../../src/scan/secrets/history/git.js';
import { readBlobs } from '../../../../src/scan/secrets/history/read-blobs.js';

/** What git would write, cut into chunks of these lengths, over and over. */
function gitThatWrites(output: Buffer, lengths: readonly number[]): Git {
  return {
    ask: () => Promise.reject(new Error('not asked here')),
    async stream(_args, _input, _maxBytes, onOutput) {
      for (let at = 0, index = 0; at < output.length; index++) {
        const end = at + (lengths[index % lengths.length] ?? 1);
        await onOutput(output.subarray(at, end));
        at = end;
      }
      return true;
    },
  };
}

function idOf(index: number): string {
  return `${index}`.padStart(40, '0');
}

async function readAll(git: Git, blobs: readonly HistoryBlob[]): Promise<(string | null)[]> {
  // One piece of memory for all, full of rubbish, as the scanner lends it.
  const memory = Buffer.alloc(64, '?');
  const read: (string | null)[] = [];
  await readBlobs(git, blobs, {
    allocate: () => memory,
    async visit(blob, bytes) {
      expect(blob.id).toBe(idOf(read.length));
      read.push(bytes?.toString('latin1') ?? null);
    },
  });
  return read;
}

const contents = fc.array(fc.option(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '0'), maxLength: 60 })), {
  maxLength: 8,
});
const lengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });

function written(all: readonly (string | null)[]): Buffer {
  const records = all.map((content, index) =>
    content === null ? `${idOf(index)} missing\n` : `${idOf(index)} blob ${content.length}\n${content}\n`,
  );
  return Buffer.from(records.join(''), 'latin1');
}

function blobsOf(all: readonly (string | null)[]): HistoryBlob[] {
  return all.map((content, index) => ({ id: idOf(index), path: '', size: content?.length ?? 7 }));
}

test('every blob has its own content, wherever the pipe cuts what git writes', async () => {
  await fc.assert(
    fc.asyncProperty(contents, lengths, async (all, cuts) => {
      expect(await readAll(gitThatWrites(written(all), cuts), blobsOf(all))).toEqual(all);
    }),
  );
});

test('blobs that git did not come to are told as not read, never as clean', async () => {
  await fc.assert(
    fc.asyncProperty(contents, fc.nat(200), async (all, length) => {
      const read = await readAll(gitThatWrites(written(all).subarray(0, length), [13]), blobsOf(all));
      expect(read).toHaveLength(all.length);
      for (const [index, content] of read.entries()) if (content !== null) expect(content).toBe(all[index]);
    }),
  );
});

test('an answer for another object ends the scan: contents must not change places', async () => {
  const git = gitThatWrites(Buffer.from(`${idOf(5)} blob 1\na\n`), [100]);
  await expect(readAll(git, blobsOf(['a']))).rejects.toThrow('another object');
});
