import { gunzipSync } from 'node:zlib';

/** The whole list has about 300,000 lines of 30 bytes. */
const MAX_TEXT = 128 * 1024 * 1024;

/**
 * The probabilities of the CVE ids asked for from an EPSS list (first.org/epss/data_stats): CSV, gzipped or not, with
 * `#` lines before the header `cve,epss,percentile`.
 * @throws Error when it is not that list, or one of those ids has no probability between 0 and 1.
 */
export function parseEpss(bytes: Buffer, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const text = inflated(bytes).toString('utf8');
  let columns: { readonly cve: number; readonly epss: number } | null = null;
  const scores = new Map<string, number>();
  for (const [number, line] of linesOf(text)) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const cells = line.split(',', 16).map((cell) => cell.trim());
    if (columns === null) {
      columns = { cve: cells.indexOf('cve'), epss: cells.indexOf('epss') };
      if (columns.cve === -1 || columns.epss === -1) throw new Error(`line ${number}: no header "cve,epss,percentile"`);
      continue;
    }
    const id = cells[columns.cve] ?? '';
    if (!wanted.has(id)) continue;
    const score = cells[columns.epss] ?? '';
    const value = Number(score);
    if (score === '' || !(value >= 0 && value <= 1)) throw new Error(`line ${number}: no probability from 0 to 1`);
    scores.set(id, value);
  }
  if (columns === null) throw new Error('the list is empty');
  return scores;
}

function inflated(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_TEXT });
  } catch {
    throw new Error('the gzip file is damaged or too long');
  }
}

function* linesOf(text: string): Generator<[number: number, line: string]> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield [++number, text.slice(start, stop)];
    start = stop + 1;
  }
}
