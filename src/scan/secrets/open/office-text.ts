/** Parts of an office document (ECMA-376, ODF) that hold what people wrote. */
const WRITTEN = /^(?:word|xl|ppt)\/.{1,200}\.xml$|^content\.xml$/;
const LINE_END = /<\/(?:w:p|a:p|text:p|si|row)>|<w:br\/>/g;
const CELL_END = /<\/(?:w:tc|c|table:table-cell)>/g;
const TAG = /<[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** What a part of an office document says without its markup, which cuts words in pieces; null for any other file. */
export function officeText(name: string, bytes: Buffer): Buffer | null {
  if (!WRITTEN.test(name)) return null;
  const text = bytes
    .toString('utf8')
    .replace(LINE_END, '\n')
    .replace(CELL_END, '\t')
    .replace(TAG, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '');
  return Buffer.from(text, 'utf8');
}
