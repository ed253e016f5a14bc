import { createHash } from 'node:crypto';
import { ScanError } from '../model/errors.js';
import type { Git } from './git.js';

export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * Objects by their ids, from one `git cat-file --batch`: `<id> <type> <size>`, the bytes and a line end for each,
 * `<id> missing` for one that is not there. Null: git said no, as it does for one that is damaged.
 * @throws ScanError for an answer that was cut short or is not to what was asked
 */
export async function readObjects(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, GitObject> | null> {
  const objects = new Map<string, GitObject>();
  const output = await git.ask(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (output === null) return null;
  let at = 0;
  for (const id of ids) {
    const lineEnd: number = output.indexOf(0x0a, at);
    const header: string = output.toString('latin1', at, Math.max(lineEnd, at));
    const [told, type = '', size = ''] = header.split(' ');
    if (lineEnd === -1 || told !== id) throw new ScanError('the output of git cat-file was cut short');
    at = lineEnd + 1;
    if (type === 'missing') continue;
    const end = at + Number(size);
    if (!/^\d+$/.test(size) || output[end] !== 0x0a) throw new ScanError('the output of git cat-file was cut short');
    objects.set(id, { type, bytes: output.subarray(at, end) });
    at = end + 1;
  }
  return objects;
}

/** Whether an object has an id: the hash of its type, its size, NUL and its bytes (git-hash-object). */
export function hasObjectId({ type, bytes }: GitObject, id: string): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
