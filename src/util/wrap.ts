/** Characters that take two columns: East Asian Wide and Fullwidth (Unicode UAX #11), and pictographs. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text without control characters takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const point of text) {
    if (WIDE.test(point)) columns += 2;
    else if (!/\p{M}/u.test(point)) columns += 1;
  }
  return columns;
}

/** Lines of at most `width` columns, broken at spaces, and inside words only where a word alone is too long. */
export function wrapText(text: string, width: number): readonly string[] {
  const limit = Math.max(width, 10);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((part) => pieces(part, limit))) {
    const columns = columnsOf(word);
    if (line !== '' && used + 1 + columns > limit) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      used += (line === '' ? 0 : 1) + columns;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function pieces(word: string, limit: number): readonly string[] {
  if (word.length * 2 <= limit) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const point of word) {
    const columns = columnsOf(point);
    if (used + columns > limit) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += point;
    used += columns;
  }
  return part === '' ? parts : [...parts, part];
}
