/** A string, a hex string, a number, an operator, the bounds of an array. */
const TOKEN = /\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-Fa-f\s]*>|[-+]?[\d.]+|[A-Za-z'"*]+\*?|[[\]]/g;
const SHOWS = /\b(?:Tj|TJ)\b|\)\s*['"]/;
/** Gaps within a text that are as wide as a blank, in thousandths of its size. */
const BLANK = -180;
/** Operators after which the next text stands elsewhere. */
const BREAKS: ReadonlySet<string> = new Set(['T*', 'Tm', 'ET', "'", '"']);

/** The text that a content stream shows, a line for each place; what shows none (metadata, objects) as it is. */
export function pageText(content: Buffer): string {
  const source = content.toString('latin1');
  if (!SHOWS.test(source)) return source;
  const parts: string[] = [];
  let shown: string[] = [];
  let numbers: number[] = [];
  let inArray = false;
  for (const [token] of source.matchAll(TOKEN)) {
    const first = token[0];
    if (first === '(') shown.push(literal(token.slice(1, -1)));
    else if (first === '<') shown.push(hex(token));
    else if (token === '[') inArray = true;
    else if (token === ']') inArray = false;
    else if (/^[-+.\d]/.test(token)) {
      if (!inArray) numbers.push(Number(token));
      else if (Number(token) < BLANK) shown.push(' ');
    } else {
      if (BREAKS.has(token) || (/^T[dD]$/.test(token) && numbers.at(-1) !== 0)) parts.push('\n');
      if (/^(?:Tj|TJ|'|")$/.test(token)) parts.push(...shown);
      shown = [];
      numbers = [];
    }
  }
  return parts.join('');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '', f: '' };

function literal(text: string): string {
  return text
    .replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, escaped: string) =>
      /^[0-7]/.test(escaped)
        ? String.fromCharCode(Number.parseInt(escaped, 8) & 255)
        : (ESCAPES[escaped] ?? escaped.trim()),
    )
    .replaceAll('\0', '');
}

function hex(token: string): string {
  return Buffer.from(token.replace(/[^0-9A-Fa-f]/g, ''), 'hex')
    .toString('latin1')
    .replaceAll('\0', '');
}
