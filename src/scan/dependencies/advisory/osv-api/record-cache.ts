import { randomBytes } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder } from '../../../../io/folder.js';
import { hashParts, sha256 } from '../../../../util/hash.js';
import type { AdvisoryRef } from './query-batch.js';

/** Advisory records on disk, one file for each (id, modified): a record that changed has another name, so none is stale. */
export interface RecordCache {
  /** The record as it was stored, or null; an entry whose checksum does not fit counts as absent. */
  read(ref: AdvisoryRef): Promise<unknown>;
  /** A cache that cannot be written is no error: the next run asks again. */
  write(ref: AdvisoryRef, record: unknown): Promise<void>;
}

const MAX_RECORD_BYTES = 8 * 1024 * 1024;

export function recordCache(cacheDir: string | null): RecordCache {
  if (cacheDir === null) return { read: async () => null, write: async () => {} };
  const folder = join(cacheDir, 'osv-records');
  const fileOf = (ref: AdvisoryRef) => join(folder, `${hashParts([ref.id, ref.modified], 40)}.json`);

  return {
    async read(ref) {
      if (ref.modified === '') return null;
      try {
        const path = fileOf(ref);
        if ((await stat(path)).size > MAX_RECORD_BYTES) return null;
        const text = await readFile(path, 'utf8');
        const body = text.slice(65);
        return text.slice(0, 64) === sha256(body) ? JSON.parse(body) : null;
      } catch {
        return null;
      }
    },
    async write(ref, record) {
      if (ref.modified === '') return;
      try {
        ensureFolder(folder, 0o700);
        const body = JSON.stringify(record);
        const temporary = join(folder, `${randomBytes(8).toString('hex')}.tmp`);
        await writeFile(temporary, `${sha256(body)}\n${body}`, { mode: 0o600, flag: 'wx' });
        await rename(temporary, fileOf(ref));
      } catch {
        // A full or read-only disk must not end a scan that has its answer.
      }
    },
  };
}
