import type { SqlParser } from '../sql/parser.js';

export type Dialect = 'postgresql' | 'mysql' | 'sqlserver' | 'sqlite';

/** What only one of them says. */
const MARKS: Readonly<Record<Exclude<Dialect, 'postgresql'>, RegExp>> = {
  mysql:
    /\bENGINE\s*=|\bAUTO_INCREMENT\b|^[ \t]*DELIMITER\b|\bIDENTIFIED\s+(?:BY|WITH)\b|\bFLUSH\s+PRIVILEGES\b|'[^'\n]{0,80}'@'|\bSET\s+GLOBAL\b|`\w+`/im,
  sqlserver:
    /^[ \t]*GO[ \t]*\r?$|\bNVARCHAR\b|\[dbo\]|\bIDENTITY\s*\(\s*1\s*,|\bsp_add(?:rolemember|login|user)\b|\bCREATE\s+LOGIN\b/im,
  sqlite: /\bAUTOINCREMENT\b|^[ \t]*PRAGMA\b|\bWITHOUT\s+ROWID\b|\bsqlite_/im,
};
/** A few texts tell it. */
const SAMPLE = 40;
const DEFINES = /\b(?:CREATE|ALTER|DROP|GRANT|REVOKE|RENAME|COMMENT\s+ON)\b/i;

/** Whether any text defines something: queries of an application do not. */
export function definesObjects(texts: Iterable<string>): boolean {
  for (const text of texts) if (DEFINES.test(text)) return true;
  return false;
}

/**
 * Whose SQL a set is written in. PostgreSQL, unless more than half of its files say what only another server understands and
 * PostgreSQL's own grammar refuses as many: a word in a comment takes nothing out of sight.
 */
export async function dialectOf(parser: SqlParser, texts: readonly string[]): Promise<Dialect> {
  const sample = texts.filter((text) => DEFINES.test(text)).slice(0, SAMPLE);
  for (const dialect of ['mysql', 'sqlserver', 'sqlite'] as const) {
    const marked = sample.filter((text) => MARKS[dialect].test(text));
    if (marked.length === 0 || marked.length * 2 <= sample.length) continue;
    let refused = 0;
    for (const text of marked) if (!('statements' in (await parser.parse(text.slice(0, 200_000))))) refused++;
    if (refused * 2 > sample.length) return dialect;
  }
  return 'postgresql';
}
