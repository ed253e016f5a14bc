const PLAIN = /^[A-Za-z0-9_@./][\w@./:,=+~-]*$/;
/** What `"…"` keeps as it is in sh, PowerShell and cmd alike. */
const QUOTABLE = /^[\p{L}\p{N}\p{M} ()[\]{}#&;,'|<>*?_@./:=+~^-]+$/u;

/**
 * A text as one word of a command line that people copy, whichever shell they use; null where no quotes do that: a
 * repository can hold any name.
 */
export function shellWord(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return QUOTABLE.test(text) && !text.startsWith('-') ? `"${text}"` : null;
}
