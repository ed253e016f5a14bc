/** An entry of a Secret's data as JSON in one line writes it. */
export interface InlineEntry {
  readonly name: string;
  /** `stringData`: text as it is; else base64. */
  readonly isText: boolean;
  readonly written: string;
  readonly at: number;
}

const KIND = /"kind"\s{0,4}:\s{0,4}"Secret"/;
const MAP = /"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}\n]{1,65536})\}/g;
const ENTRY = /"([\w.-]{1,253})"\s{0,4}:\s{0,4}"([^"\\]{1,16384})"/g;
const MOST_ENTRIES = 200;

/** The entries of Secrets whose `data` stands in one line; empty for a text without one. */
export function inlineSecretData(text: string): InlineEntry[] {
  if (!KIND.test(text)) return [];
  const entries: InlineEntry[] = [];
  for (const map of text.matchAll(MAP)) {
    const body = map[2] ?? '';
    const start = map.index + map[0].length - 1 - body.length;
    for (const entry of body.matchAll(ENTRY)) {
      const written = entry[2] ?? '';
      const at = start + entry.index + entry[0].length - 1 - written.length;
      entries.push({ name: entry[1] ?? '', isText: map[1] === 'stringData', written, at });
      if (entries.length >= MOST_ENTRIES) return entries;
    }
  }
  return entries;
}
