import type { CompiledRule } from '../rules/rule.js';
import type { Candidate } from './match.js';

const LONGEST_MANIFEST = 262_144;
const MOST_ENTRIES = 200;
/** A line `key: base64` (YAML) or `"key": "base64"` (JSON), indented. */
const ENTRY =
  /^([ \t]{1,40})"?([\w.-]{1,253})"?[ \t]{0,4}:[ \t]{0,4}["']?([A-Za-z0-9+/]{8,16384}={0,2})["']?,?[ \t]{0,40}\r?$/;
const DATA = /^([ \t]{0,40})"?data"?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,40}\r?$/;

/**
 * The values of a Kubernetes Secret (core/v1, `data` holds base64). `at` is where the text says that it is a Secret;
 * all Secrets of a file with several documents are read. The value is the decoded text; binary data is left out.
 */
export function secretData(rule: CompiledRule, bytes: Buffer, at: number): Candidate[] {
  const found: Candidate[] = [];
  let from = Math.max(0, bytes.lastIndexOf('\n---', at));
  const text = bytes.toString('latin1', from, Math.min(bytes.length, from + LONGEST_MANIFEST));
  let indent = -1;
  let secret = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('---')) secret = false;
    if (/^[ \t]{0,40}"?kind"?[ \t]{0,4}:/.test(line))
      secret = /:[ \t]{0,4}["']?Secret["']?,?[ \t\r]{0,8}$/.test(line) || secret;
    const data = DATA.exec(line);
    if (data !== null) indent = data[1]?.length ?? 0;
    else if (indent !== -1 && line.search(/[^ \t\r]/) <= indent && line.trim() !== '') indent = -1;
    const entry = indent === -1 ? null : ENTRY.exec(line);
    if (entry !== null && secretDocument(text, secret)) {
      const encoded = entry[3] ?? '';
      const value = printable(Buffer.from(encoded, 'base64'));
      const start = from + line.indexOf(encoded, (entry[1] ?? '').length + (entry[2] ?? '').length);
      if (value !== null) {
        const name = entry[2] ?? null;
        found.push({ rule, start, end: start + encoded.length, value, name, quoted: true, inString: false });
      }
      if (found.length >= MOST_ENTRIES) return found;
    }
    from += line.length + 1;
  }
  return found;
}

/** JSON puts `kind` behind `data`, so the kind of the whole text counts there. */
function secretDocument(text: string, seen: boolean): boolean {
  return (
    seen ||
    /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65_536))
  );
}

function printable(bytes: Buffer): string | null {
  for (const byte of bytes) if ((byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) || byte === 127) return null;
  return bytes.toString('latin1').trim();
}
