import { LocatedError } from '../../../model/errors.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './extractor.js';

/**
 * All documents of a YAML file, every scalar as its text: `1.10` stays `1.10`, and there are no merge keys to blow up.
 * @throws LocatedError with the line that the parser tells
 */
export async function yamlDocuments(file: SourceFile): Promise<readonly unknown[]> {
  refuseConflictMarkers(file);
  const { FAILSAFE_SCHEMA, loadAll, YAMLException } = await import('js-yaml');
  try {
    return loadAll(file.text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    const known = error instanceof YAMLException ? error : null;
    const line = known?.mark?.line;
    throw new LocatedError({
      message: `not valid YAML${known === null ? '' : `: ${known.reason}`}`,
      path: file.path,
      ...(line !== undefined && { line: line + 1 }),
      remedy: 'mend the file, or let its tool write it again',
    });
  }
}

/** The text of a YAML key as it stands on one line: plain, 'single' or "double" quoted; null for anything else. */
export function yamlKey(raw: string): string | null {
  if (raw.startsWith("'")) return raw.endsWith("'") && raw.length > 1 ? raw.slice(1, -1).replaceAll("''", "'") : null;
  if (!raw.startsWith('"')) return raw;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/**
 * Lines of the block keys with exactly `indent` spaces below one of the top-level `sections`; with no sections, of
 * those anywhere. The first of a name wins.
 */
export function yamlKeyLines(text: string, indent: number, sections: readonly string[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = sections.length === 0;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const first = firstInk(text, start, end);
    if (first === start && first < end && sections.length > 0)
      inside = sections.includes(text.slice(start, end).replace(/:\s*$/, ''));
    if (inside && first === start + indent && first < end) {
      const key = keyOn(text.slice(first, end));
      if (key !== null && !lines.has(key)) lines.set(key, line);
    }
    start = end + 1;
  }
  return lines;
}

function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** `key:`, `key: value` or `? key` (YAML's way for long keys). */
function keyOn(line: string): string | null {
  if (line.startsWith('? ')) return yamlKey(line.slice(2).trimEnd());
  const trimmed = line.trimEnd();
  if (trimmed.endsWith(':')) return yamlKey(trimmed.slice(0, -1));
  const colon = trimmed.indexOf(': ');
  return colon === -1 ? null : yamlKey(trimmed.slice(0, colon));
}
