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
    const { header, object, end } = objectAt(output, at);
    if (!header.startsWith(`${id} `)) throw new ScanError(CUT);
    if (object !== null) objects.set(id, object);
    at = end;
  }
  return objects;
}

/**
 * Sizes of blobs, without their bytes, from one `git cat-file --batch-check`; one that git does not have is left out.
 * @throws ScanError for an answer that was cut short or is not to what was asked
 */
export async function blobSizes(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const output = await git.ask(['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
  const lines = output?.toString('latin1').split('\n') ?? [];
  if (lines.length !== ids.length + 1 || lines.at(-1) !== '') throw new ScanError(CUT);
  const sizes = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    const line = lines[at] ?? '';
    if (!line.startsWith(`${id} `)) throw new ScanError(CUT);
    const [, type, size] = HEADER.exec(line) ?? [];
    if (type === 'blob') sizes.set(id, Number(size));
  }
  return sizes;
}

const CUT = 'the output of git cat-file was cut short';
const HEADER = /^[0-9a-f]{40,64} ([a-z]+) (\d+)$/;

interface Answer {
  readonly header: string;
  /** Null: git has none of that name. */
  readonly object: GitObject | null;
  /** Where the next answer starts. */
  readonly end: number;
}

/**
 * One answer of `git cat-file --batch` (git-cat-file: batch output).
 * @throws ScanError when it is not whole
 */
export function objectAt(output: Buffer, start: number): Answer {
  const lineEnd = output.indexOf(0x0a, start);
  if (lineEnd === -1) throw new ScanError(CUT);
  const header = output.toString('latin1', start, lineEnd);
  if (/ (?:missing|ambiguous)$/.test(header)) return { header, object: null, end: lineEnd + 1 };
  const [, type = '', size = ''] = HEADER.exec(header) ?? [];
  const end = lineEnd + 1 + Number(size);
  if (type === '' || output[end] !== 0x0a) throw new ScanError(CUT);
  return { header, object: { type, bytes: output.subarray(lineEnd + 1, end) }, end: end + 1 };
}

/** Whether an object has an id: the hash of its type, its size, NUL and its bytes (git-hash-object). */
export function hasObjectId({ type, bytes }: GitObject, id: string): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
