import { tokenEnd } from './split.js';

/** A command to psql after which nobody knows what the script does. */
interface ClientCommand {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What psql alone knows (its manual, "Meta-Commands"); others change what is shown. */
const REASONS: Readonly<Record<string, string>> = {
  gexec: 'psql runs what a query answers',
  i: 'psql reads another file here',
  ir: 'psql reads another file here',
  include: 'psql reads another file here',
  include_relative: 'psql reads another file here',
  if: 'psql decides here whether it runs what follows',
  elif: 'psql decides here whether it runs what follows',
  c: 'psql goes to another database or role here',
  connect: 'psql goes to another database or role here',
  '!': 'psql starts a program here',
  o: 'psql writes to a file or a program here',
  copy: 'psql copies rows from or to a file here',
};
/** They send the statement before them. */
const SENDS = /^(?:g|gx|gset|gexec|gdesc|crosstabview|watch)$/;
const ROWS = /^\s*COPY\b[^;]*\bFROM\s+stdin\b/i;

/**
 * A script without what is for psql and not for the server, blanked so that offsets stay: commands that begin with a
 * backslash outside of texts, and the rows after `COPY … FROM stdin` up to `\.`. Linear.
 */
export function withoutPsql(text: string): { readonly text: string; readonly commands: readonly ClientCommand[] } {
  const parts: string[] = [];
  const commands: ClientCommand[] = [];
  let kept = 0;
  let statement = 0;
  /** Where the last `\\.` stands: what is looked for behind it is not there. */
  const lastRows = text.lastIndexOf('\n\\.');
  const cut = (start: number, end: number, lead = '') => {
    parts.push(text.slice(kept, start), lead, blank(text.slice(start + lead.length, end)));
    kept = end;
  };
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\\') {
      const end = lineEnd(text, at);
      const name = /^\\([A-Za-z_]+|!)/.exec(text.slice(at, at + 40))?.[1] ?? '';
      const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
      if (reason !== undefined) commands.push({ start: at, end, reason });
      const sends = SENDS.test(name);
      cut(at, end, sends ? ';' : '');
      if (sends) statement = end;
      at = end;
      continue;
    }
    const next = tokenEnd(text, at);
    if (text[at] === ';') {
      const copies = next <= lastRows && ROWS.test(text.slice(statement, Math.min(next, statement + 10_000)));
      const rows = copies ? rowsEnd(text, next) : next;
      if (rows > next) cut(next, rows);
      statement = rows;
      at = rows;
    } else at = next;
  }
  return { text: parts.join('') + text.slice(kept), commands };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Past the `\.` that ends the rows; `from` where none does. */
function rowsEnd(text: string, from: number): number {
  const mark = /^\\\.[ \t]*\r?$/gm;
  mark.lastIndex = from;
  return mark.exec(text) === null ? from : mark.lastIndex;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
