import type { Value } from '../value.js';
import { kindOfSyntax, parts, type Syntax, sourceOf, spanOf } from './hcl.js';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The parts of a template, null for those that are not known. */
export function templateOf(syntax: Syntax, next: (inner: Syntax) => Value): (string | null)[] {
  const isHeredoc = kindOfSyntax(syntax) === 'heredoc_template';
  const { start, end } = bounds(syntax, isHeredoc);
  const found: (string | null)[] = [];
  let from = start;
  for (const part of parts(syntax)) {
    const kind = kindOfSyntax(part);
    if (kind !== 'template_interpolation' && kind !== 'template_directive') continue;
    const span = spanOf(part);
    found.push(literal(syntax.tree.text.slice(from, span.start), isHeredoc));
    const inner = kind === 'template_interpolation' ? parts(part, 'expression')[0] : undefined;
    const value = inner === undefined ? null : next(inner);
    found.push(value?.kind === 'scalar' && value.value !== null ? String(value.value) : null);
    from = span.end;
  }
  found.push(literal(syntax.tree.text.slice(from, end), isHeredoc));
  return found.filter((part) => part !== '');
}

function bounds(syntax: Syntax, isHeredoc: boolean): { start: number; end: number } {
  const { start, end } = spanOf(syntax);
  if (!isHeredoc) return { start: start + 1, end: Math.max(start + 1, end - 1) };
  const marks = parts(syntax, 'heredoc_identifier');
  const [open, close] = [marks[0], marks.at(-1)];
  if (open === undefined || close === undefined) return { start, end };
  return { start: spanOf(open).end + 1, end: Math.max(spanOf(open).end + 1, spanOf(close).start) };
}

function literal(source: string, isHeredoc: boolean): string {
  const plain = source.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
  if (isHeredoc) return plain;
  return plain.replace(/\\(u[0-9A-Fa-f]{4}|.)/g, (all, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? all),
  );
}

/** The text of a label or of a key. */
export function bareText(syntax: Syntax): string {
  return sourceOf(syntax).replace(/^"|"$/g, '');
}
