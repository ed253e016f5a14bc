import type { SgNode } from '@ast-grep/wasm';
import type { StringSyntax } from '../language/syntax.js';
import { callOf } from './call.js';
import { initialiser, isParameter, type SourceFile } from './source-file.js';
import { requestData } from './taint.js';
import { branchesOf, literalText, plainString, unwrap } from './value.js';

/** A piece of a text that code puts together: known text, or a node whose value is not known. */
type Piece = { readonly text: string } | { readonly node: SgNode };

const MAX_DEPTH = 20;
const MAX_OPERANDS = 10_000;
const FORMATTERS = /(?:^|\.)(?:Sprintf|Sprint|format|formatted)$/;
const PLACEHOLDER = /%(?:\d+\$|\([^)]{1,60}\))?[-+#0-9.]{0,8}[sdvqfxi]|\{[^{}]{0,60}\}/;

/** Takes a built string apart, left to right; follows local variables. */
function pieces(file: SourceFile, node: SgNode, depth = 0): Piece[] {
  const { syntax } = file.language;
  const at = unwrap(syntax, node);
  const plain = plainString(syntax, at);
  if (plain !== undefined) return [{ text: plain }];
  if (depth > MAX_DEPTH) return [{ node: at }];
  const kind = at.kind();
  if (syntax.strings.kinds.includes(kind)) return templatePieces(syntax.strings, at);
  if (syntax.strings.adjacent.includes(kind))
    return at.namedChildren().flatMap((part) => pieces(file, part, depth + 1));
  if (syntax.operations.includes(kind)) return operation(file, at, depth);
  if (syntax.calls.has(kind)) return formatted(file, at, depth) ?? [{ node: at }];
  if (syntax.identifiers.includes(kind)) return variable(file, at, depth);
  return [{ node: at }];
}

/** What a local variable was put together from; the variable itself where no known text is in it. */
function variable(file: SourceFile, at: SgNode, depth: number): Piece[] {
  const value = depth > 3 ? undefined : initialiser(file, at.text(), at);
  if (value === undefined) return [{ node: at }];
  const inner = pieces(file, value, depth + 1);
  return inner.some((piece) => 'text' in piece) ? inner : [{ node: at }];
}

/** Fragments and interpolations of a template or an f-string, without its quotes. */
function templatePieces({ holes, marks }: StringSyntax, node: SgNode): Piece[] {
  return node
    .namedChildren()
    .filter((child) => !marks.includes(child.kind()))
    .map((child) =>
      holes.includes(child.kind()) ? { node: child.namedChildren()[0] ?? child } : { text: child.text() },
    );
}

function operation(file: SourceFile, node: SgNode, depth: number): Piece[] {
  const { joins, formats, values } = file.language.syntax.strings;
  const left = node.field('left');
  const right = node.field('right');
  const operator = operatorOf(node);
  if (left === undefined || right === undefined) return [{ node }];
  if (joins.includes(operator)) return sum(file, node, depth);
  const format = formats.includes(operator) ? literalText(file, left) : undefined;
  if (format === undefined) return [{ node }];
  return weave(format, values.includes(right.kind()) ? right.namedChildren() : [right]);
}

function operatorOf(node: SgNode): string {
  return node.field('operator')?.text() ?? node.child(1)?.text() ?? '';
}

/** `a + b + c` leans to the left; it is unrolled so that its length is no depth. */
function sum(file: SourceFile, node: SgNode, depth: number): Piece[] {
  const { operations, strings } = file.language.syntax;
  const operands: SgNode[] = [];
  let at = node;
  while (operations.includes(at.kind()) && operands.length < MAX_OPERANDS) {
    const left = at.field('left');
    const right = at.field('right');
    if (left === undefined || right === undefined || !strings.joins.includes(operatorOf(at))) break;
    operands.push(right);
    at = left;
  }
  return [at, ...operands.reverse()].flatMap((operand) => pieces(file, operand, depth + 1));
}

function formatted(file: SourceFile, node: SgNode, depth: number): Piece[] | undefined {
  const call = callOf(file.language.syntax, node);
  if (call === undefined || !FORMATTERS.test(call.name.slice(-40))) return undefined;
  const own = call.receiver === undefined ? undefined : literalText(file, call.receiver, depth);
  if (own !== undefined) return weave(own, call.values);
  const first = call.values[0];
  const format = first === undefined ? undefined : literalText(file, first, depth);
  return format === undefined ? undefined : weave(format, call.values.slice(1));
}

function weave(format: string, values: readonly SgNode[]): Piece[] {
  const woven: Piece[] = [];
  format.split(new RegExp(PLACEHOLDER.source, 'g')).forEach((text, index) => {
    if (index > 0) {
      const value = values[Math.min(index - 1, values.length - 1)];
      if (value !== undefined) woven.push({ node: value.field('value') ?? value });
    }
    woven.push({ text });
  });
  return woven;
}

const STATEMENT =
  /^[\s(]*(?:select\b[^;]*\bfrom\b|insert\s+(?:ignore\s+|or\s+\w+\s+)?into\b|update\b[^;]*\bset\b|delete\s+from\b|replace\s+into\b|merge\s+into\b|with\s[^;]*\bselect\b|(?:drop|alter|create|truncate)\s+(?:table|user|role|database|schema|view)\b)/i;
const VERB = /^[\s(]*(?:select|insert|update|delete|replace|merge|with|drop|alter|create|truncate)\b/i;
const VALUE_POSITION =
  /(?:[=<>]|\blike|\bin\s*\(|\bvalues\s*\([^()]*|\blimit|\boffset|\bbetween|\band|['%])\s*\(?['"%]{0,3}$/i;
/** Names of things that a program writes into a query on purpose: identifiers, lists of placeholders, clauses. */
const BUILDING_BLOCK =
  /table|column|schema|field|placeholder|clause|where|order|alias|prefix|suffix|escape|quote|ident|sanitiz|generate|build|join|param|binding|database|(?:^|\W)db(?:$|\W)|condition|expr|sql|query(?!\w)|select|cols?$|keys?$|marks|operator|index/i;
const NUMERIC =
  /^(?:Number|parseInt|parseFloat|int|float|len|bool|strconv\.\w+|Integer\.\w+|Long\.\w+|Math\.\w+|(?:[\w$]+\.)*(?:hash\w*|digest|md5|sha\d+))\(|\.(?:length|size\(\)|toFixed\(\d*\))$/;
const CONSTANT = /(?:^|\.)[A-Z][A-Z0-9_]+$/;

/** Statements about the database's own catalogue: written by tools, whose values come from the catalogue itself. */
const CATALOGUE =
  /\b(?:information_schema|pg_catalog|pg_\w+|sqlite_master|setval|nextval|sys\.\w+|all_tab\w*|user_\w+_?columns)\b/i;

/** How bad a built query is: request data in it, some other value where a parameter belongs, or nothing to say. */
export type SqlVerdict = 'request-data' | 'value' | 'none';

/** Judges an argument of a query function. The first known piece must begin with a SQL verb. */
export function judgeSql(file: SourceFile, node: SgNode): SqlVerdict {
  const all = pieces(file, node);
  const first = all[0];
  if (first === undefined || !('text' in first) || !VERB.test(first.text)) return 'none';
  const known = all.map((piece) => ('text' in piece ? piece.text : ' x ')).join('');
  if (!STATEMENT.test(known)) return 'none';
  let verdict: SqlVerdict = 'none';
  let before = '';
  for (const piece of all) {
    if ('text' in piece) {
      before += piece.text;
      continue;
    }
    const value = unwrap(file.language.syntax, piece.node);
    const at = before;
    before += ' x ';
    if (isHarmless(file, value)) continue;
    if (requestData(file, value)) return 'request-data';
    if (!CATALOGUE.test(known) && isValue(file, value, at.slice(-200))) verdict = 'value';
  }
  return verdict;
}

/** Whether an unknown value stands where a parameter belongs: in quotes, or after an operator and from outside. */
function isValue(file: SourceFile, value: SgNode, before: string): boolean {
  const text = value.text().slice(0, 200);
  if (!VALUE_POSITION.test(before) || BUILDING_BLOCK.test(text)) return false;
  return /['"]%?$/.test(before) || isParameter(file, value, /^[\w$]+/.exec(text)?.[0] ?? '');
}

function isHarmless(file: SourceFile, value: SgNode): boolean {
  const text = value.text().slice(0, 200);
  if (NUMERIC.test(text) || CONSTANT.test(text) || /^[+-]/.test(text)) return true;
  const values = branchesOf(file.language.syntax, value) ?? [value];
  return values.every((each) => literalText(file, each) !== undefined);
}
