import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureFolder } from '../../../io/folder.js';

const ID_BYTES = 20;

/** Blobs that an earlier run with the same rules found nothing in. */
export interface CleanBlobs {
  has(id: string): boolean;
  add(id: string): void;
  save(): Promise<void>;
}

/**
 * Opens the memory of clean blobs in a cache folder; a broken or missing file is an empty memory, and without a folder
 * nothing is kept. Only SHA-1 ids are remembered; findings are always found anew.
 */
export async function openCleanBlobs(cacheDir: string | null, rulesHash: string): Promise<CleanBlobs> {
  const known = new Set<string>();
  if (cacheDir === null) return { has: () => false, add: () => {}, save: async () => {} };
  const folder = join(cacheDir, 'secrets');
  const file = join(folder, `clean-blobs-${rulesHash}.bin`);
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  for (let at = 0; at + ID_BYTES <= bytes.length; at += ID_BYTES)
    known.add(bytes.toString('latin1', at, at + ID_BYTES));
  const before = known.size;

  const packed = (id: string) => Buffer.from(id, 'hex').toString('latin1');
  return {
    has: (id) => known.has(packed(id)),
    add: (id) => {
      if (id.length === ID_BYTES * 2) known.add(packed(id));
    },
    async save() {
      if (known.size === before) return;
      ensureFolder(folder);
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, Buffer.from([...known].join(''), 'latin1'));
      await rename(unfinished, file);
    },
  };
}
