import type { CompiledRule } from '../rules/rule.js';
import { inlineSecretData } from './kubernetes-json.js';
import type { Candidate } from './match.js';

const LONGEST_MANIFEST = 262_144;
const MOST_ENTRIES = 200;
/** A line `key: value` (YAML) or `"key": "value"` (JSON), indented. */
const ENTRY =
  /^([ \t]{1,40})"?([\w.-]{1,253})"?[ \t]{0,4}:[ \t]{0,4}(["']?)([^"'\s][^"'\r\n]{0,16383}?)\3,?[ \t]{0,40}\r?$/;
const BASE64 = /^[A-Za-z0-9+/]{8,16384}={0,2}$/;
const DATA = /^([ \t]{0,40})"?(data|stringData)"?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,40}\r?$/;
/** What YAML puts in the place of a value: a block, an anchor, a tag, a map, a comment. */
const NO_SCALAR = /^(?:[|>&*!{[#]|\{\{)/;

/**
 * The values of a Kubernetes Secret (core/v1: `data` holds base64, `stringData` holds text). `at` is where the text says
 * that it is a Secret; all Secrets of a file with several documents are read. The value is the decoded text; binary data
 * is left out.
 */
export function secretData(rule: CompiledRule, bytes: Buffer, at: number): Candidate[] {
  const found: Candidate[] = [];
  let from = Math.max(0, bytes.lastIndexOf('\n---', at));
  const text = bytes.toString('latin1', from, Math.min(bytes.length, from + LONGEST_MANIFEST));
  const start = from;
  let open: { readonly indent: number; readonly isText: boolean } | null = null;
  let secret = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('---')) secret = false;
    if (/^[ \t]{0,40}"?kind"?[ \t]{0,4}:/.test(line))
      secret = /:[ \t]{0,4}["']?Secret["']?,?[ \t\r]{0,8}$/.test(line) || secret;
    const data = DATA.exec(line);
    if (data !== null) open = { indent: data[1]?.length ?? 0, isText: data[2] === 'stringData' };
    else if (open !== null && line.search(/[^ \t\r]/) <= open.indent && line.trim() !== '') open = null;
    const entry = open === null ? null : ENTRY.exec(line);
    if (open !== null && entry !== null && secretDocument(text, secret)) {
      const written = entry[4] ?? '';
      const value = open.isText ? plainValue(written) : decodedValue(written);
      const place = from + line.indexOf(written, (entry[1] ?? '').length + (entry[2] ?? '').length);
      if (value !== null)
        found.push(candidate(rule, { at: place, written, isText: open.isText, name: entry[2] ?? null }, value));
      if (found.length >= MOST_ENTRIES) return found;
    }
    from += line.length + 1;
  }
  for (const entry of inlineSecretData(text)) {
    const value = entry.isText ? plainValue(entry.written) : decodedValue(entry.written);
    if (value !== null) found.push(candidate(rule, { ...entry, at: start + entry.at }, value));
  }
  return found;
}

/** `inString` tells text as it is from what was encoded. */
function candidate(
  rule: CompiledRule,
  { at, written, isText, name }: { at: number; written: string; isText: boolean; name: string | null },
  value: string,
): Candidate {
  return { rule, start: at, end: at + written.length, value, name, quoted: true, inString: isText };
}

/** JSON puts `kind` behind `data`, so the kind of the whole text counts there. */
function secretDocument(text: string, seen: boolean): boolean {
  return (
    seen ||
    /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65_536))
  );
}

function plainValue(written: string): string | null {
  return NO_SCALAR.test(written) ? null : written.trim();
}

function decodedValue(written: string): string | null {
  if (!BASE64.test(written)) return null;
  const bytes = Buffer.from(written, 'base64');
  for (const byte of bytes) if ((byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) || byte === 127) return null;
  return bytes.toString('latin1').trim();
}
