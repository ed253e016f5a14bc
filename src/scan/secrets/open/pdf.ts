import { inflateSync } from 'node:zlib';
import { unzipped } from './inflate.js';
import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';
import { pageText } from './pdf-text.js';
import { printableStrings } from './strings.js';

/** So many bytes before a stream hold its dictionary. */
const DICTIONARY = 2_048;

/** What a PDF (ISO 32000-2) shows on its pages and holds in its objects; one that is encrypted stays closed. */
export function* openPdf(bytes: Buffer, budget: FileBudget): Generator<Part | Unopened> {
  if (/\/Encrypt\s{1,4}\d{1,9} \d{1,5} R/.test(bytes.toString('latin1', Math.max(0, bytes.length - 4_096))))
    yield { unopened: 'encrypted' };
  yield { name: '', bytes: printableStrings(bytes), kind: 'strings' };
  const texts: string[] = [];
  let from = 0;
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', from)) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    from = end === -1 ? bytes.length : end + 9;
    if (!budget.take(0)) return yield { unopened: 'more streams than may be opened' };
    const dictionary = bytes.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (end === -1 || !/\/(?:FlateDecode|Fl)\b/.test(own) || /\/Image\b|\/FontFile|\/Length1\b/.test(own)) continue;
    const content = unzipped(inflateSync, bytes.subarray(start, end), budget);
    if (typeof content === 'string') yield { unopened: content };
    else texts.push(pageText(content));
  }
  yield { name: '', bytes: Buffer.from(texts.join('\n'), 'latin1'), kind: 'prose' };
}
