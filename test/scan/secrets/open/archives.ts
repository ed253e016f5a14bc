import { endRecords, zipEntry } from '../../../helpers/zip-writer.js';

export type Contents = Readonly<Record<string, string | Buffer>>;

/** A zip of these files; `flags` and `method` are what its records claim. */
export function zipOf(files: Contents, declared: { method?: number; flags?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const table: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const { local, central } = zipEntry(name, Buffer.from(content), offset, declared);
    locals.push(local);
    table.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(table);
  return Buffer.concat([...locals, directory, endRecords(table.length, directory.length, offset)]);
}

/** A tar of these files; a name of more than 100 characters as GNU's tar writes it. */
export function tarOf(files: Contents): Buffer {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const long = name.length > 100 ? [record('././@LongLink', Buffer.from(`${name}\0`), 'L')] : [];
    return [...long, record(name.slice(0, 100), Buffer.from(content), '0')];
  });
  return Buffer.concat([...parts, Buffer.alloc(1_024)]);
}

function record(name: string, content: Buffer, type: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write(type, 156);
  header.write('ustar\0', 257);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** A SQLite database of one page, whose one table has these rows of text. */
export function databaseOf(rows: readonly (readonly string[])[]): Buffer {
  const page = Buffer.alloc(4_096);
  page.write('SQLite format 3\0', 'latin1');
  page.writeUInt16BE(4_096, 16);
  page.writeUInt32BE(1, 56);
  page[100] = 13;
  page.writeUInt16BE(rows.length, 103);
  let end = page.length;
  for (const [index, columns] of rows.entries()) {
    const values = Buffer.from(columns.join(''));
    const types = columns.map((column) => varint(13 + 2 * column.length));
    const header = Buffer.concat([Buffer.from([types.reduce((sum, { length }) => sum + length, 1)]), ...types]);
    const payload = Buffer.concat([header, values]);
    const cell = Buffer.concat([varint(payload.length), varint(index + 1), payload]);
    end -= cell.length;
    cell.copy(page, end);
    page.writeUInt16BE(end, 108 + index * 2);
  }
  return page;
}

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.from([(value >> 7) | 128, value & 127]);
}

/** A PDF with one page that shows this text in two pieces. */
export function pdfOf(stream: Buffer): Buffer {
  const head = `%PDF-1.7\n1 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\ntrailer\n<< >>\n%%EOF\n')]);
}

/** A PNG with these chunks beside its picture. */
export function pngOf(chunks: readonly (readonly [type: string, content: Buffer])[]): Buffer {
  const all = [['IHDR', Buffer.alloc(13)] as const, ...chunks, ['IEND', Buffer.alloc(0)] as const];
  const parts = all.map(([type, content]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}
