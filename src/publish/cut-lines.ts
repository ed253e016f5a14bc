const NOTE = '\n\n> The text was cut here; the whole result is in the report files.\n';

/** Text of at most `max` UTF-8 bytes (and so of at most `max` characters), cut after a line end, with a note. */
export function cutLines(text: string, max: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= max) return text;
  const room = Math.max(max - Buffer.byteLength(NOTE), 0);
  const end = bytes.subarray(0, room).lastIndexOf(0x0a);
  return bytes.subarray(0, Math.max(end, 0)).toString('utf8') + NOTE;
}
