import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashParts, sha256 } from '../util/hash.js';
import { ensureFolder } from './folder.js';

export interface CachedAnswer {
  readonly bytes: Buffer;
  readonly etag: string | null;
  /** Milliseconds since 1970. */
  readonly fetched: number;
}

/** Downloads on disk, by their address. A copy whose checksum does not fit counts as absent. */
export interface AnswerCache {
  read(url: string): Promise<CachedAnswer | null>;
  /** A cache that cannot be written is no error: the next run asks again. */
  write(url: string, answer: CachedAnswer): Promise<void>;
}

/** @param name of the folder below the cache folder */
export function answerCache(cacheDir: string | null, name: string): AnswerCache {
  if (cacheDir === null) return { read: async () => null, write: async () => {} };
  const folder = join(cacheDir, name);
  const fileOf = (url: string) => join(folder, hashParts([url], 40));
  return {
    async read(url) {
      try {
        return decode(await readFile(fileOf(url)));
      } catch {
        return null;
      }
    },
    async write(url, answer) {
      const temporary = join(folder, `${randomBytes(8).toString('hex')}.tmp`);
      try {
        ensureFolder(folder, 0o700);
        await writeFile(temporary, encode(answer), { mode: 0o600, flag: 'wx' });
        await rename(temporary, fileOf(url));
      } catch {
        await rm(temporary, { force: true }).catch(() => {});
      }
    },
  };
}

/** A line with the checksum of the rest, a line of facts, the bytes. */
function encode({ bytes, etag, fetched }: CachedAnswer): Buffer {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ etag, fetched })}\n`), bytes]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
}

function decode(file: Buffer): CachedAnswer | null {
  const rest = file.subarray(65);
  if (file.toString('latin1', 0, 64) !== sha256(rest)) return null;
  const end = rest.indexOf('\n');
  const facts: { etag: string | null; fetched: number } = JSON.parse(rest.toString('utf8', 0, end));
  return { ...facts, bytes: rest.subarray(end + 1) };
}
