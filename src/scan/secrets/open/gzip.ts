import { gunzipSync } from 'node:zlib';
import { bunzip2 } from './bzip2.js';
import { unzipped } from './inflate.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';

const NAMED = 8;
const EXTRA = 4;

/** The one file in a gzip (RFC 1952); its name is that of the header, or the outer one without its ending. */
export function* openGzip(bytes: Buffer, budget: FileBudget, outer: string): Generator<Part | Unopened> {
  yield partOf(unzipped(gunzipSync, bytes, budget), nameIn(bytes) ?? withoutEnding(outer));
}

/** The one file in a bzip2. */
export function* openBzip2(bytes: Buffer, budget: FileBudget, outer: string): Generator<Part | Unopened> {
  const content = unzipped((packed, { maxOutputLength }) => bunzip2(packed, maxOutputLength), bytes, budget);
  yield partOf(content, withoutEnding(outer));
}

function partOf(content: Buffer | string, name: string): Part | Unopened {
  return typeof content === 'string' ? { unopened: content } : { name, bytes: content, kind: 'file' };
}

function nameIn(bytes: Buffer): string | null {
  const flags = bytes[3] ?? 0;
  if ((flags & NAMED) === 0 || (flags & EXTRA) !== 0) return null;
  const end = bytes.indexOf(0, 10);
  return end > 10 && end < 300 ? bytes.toString('latin1', 10, end) : null;
}

/** `backup.sql.gz` holds `backup.sql`, `site.tgz` holds `site.tar`. */
function withoutEnding(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  return name.replace(/\.t(?:gz|bz2?)$/i, '.tar').replace(/\.(?:gz|bz2?|z)$/i, '');
}
