export const LANGUAGES = ['javascript', 'typescript', 'tsx', 'python', 'go', 'java'] as const;
export type Language = (typeof LANGUAGES)[number];

const BY_EXTENSION: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['cjs', 'javascript'],
  ['jsx', 'javascript'],
  ['ts', 'typescript'],
  ['mts', 'typescript'],
  ['cts', 'typescript'],
  ['tsx', 'tsx'],
  ['py', 'python'],
  ['go', 'go'],
  ['java', 'java'],
]);

/** The language of a path by its extension, or null for files that no code rule reads. */
export function languageOf(path: string): Language | null {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? null : (BY_EXTENSION.get(path.slice(dot + 1).toLowerCase()) ?? null);
}

/** JavaScript and its two typed dialects: they share imports, kinds and rules. */
export function isScript(language: Language): boolean {
  return language === 'javascript' || language === 'typescript' || language === 'tsx';
}

/** Whether a path is a GitHub workflow or the metadata of an action. */
export function isWorkflowFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}
