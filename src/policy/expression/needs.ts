import type { ASTNode } from '@marcbachmann/cel-js';
import type { Finding } from '../../model/finding.js';

/** Something that must be so of a finding before an expression can hold: asked without CEL, which costs a hundred times more. */
export type Need = (finding: Finding) => boolean;

/** Fields whose text is at hand, as `scope.ts` gives them; undefined: the finding has none. */
const TEXTS: Readonly<Record<string, (finding: Finding) => string | undefined>> = {
  category: ({ category }) => category,
  rule: ({ rule }) => rule,
  severity: ({ severity }) => severity,
  confidence: ({ confidence }) => confidence,
  state: ({ state }) => state,
  level: ({ level }) => level ?? 'block',
  title: ({ title }) => title,
  path: ({ location }) => location?.path ?? '',
  'package.name': ({ package: pkg }) => pkg?.name,
  'package.ecosystem': ({ package: pkg }) => pkg?.ecosystem,
  'package.scope': ({ package: pkg }) => pkg?.scope,
};

const TESTS: Readonly<Record<string, (text: string, asked: string) => boolean>> = {
  startsWith: (text, asked) => text.startsWith(asked),
  endsWith: (text, asked) => text.endsWith(asked),
  contains: (text, asked) => text.includes(asked),
};

/** The parts of an expression that must all hold. */
export function conjunctsOf(ast: ASTNode): readonly ASTNode[] {
  return ast.op === '&&' ? ast.args.flatMap(conjunctsOf) : [ast];
}

/** What one part needs; null where only CEL can tell. */
export function needOf(part: ASTNode): Need | null {
  if (part.op === '==' || part.op === '!=') return comparison(part.op, ...part.args);
  if (part.op === 'in') return membership(...part.args);
  if (part.op !== 'rcall') return null;
  const [method, of, [asked]] = part.args;
  const [text, test, given] = [textOf(of), TESTS[method], literal(asked)];
  if (text === null || test === undefined || given === null) return null;
  return whereThere(text, (each) => test(each, given));
}

function comparison(op: '==' | '!=', left: ASTNode, right: ASTNode): Need | null {
  const [text, given] = [textOf(left) ?? textOf(right), literal(left) ?? literal(right)];
  if (text === null || given === null) return null;
  return whereThere(text, (each) => (each === given) === (op === '=='));
}

function membership(of: ASTNode, list: ASTNode): Need | null {
  const text = textOf(of);
  if (text === null || list.op !== 'list') return null;
  const given = list.args.map(literal);
  return given.includes(null) ? null : whereThere(text, (each) => given.includes(each));
}

/** What a finding has not got does not match. */
function whereThere(text: (finding: Finding) => string | undefined, test: (text: string) => boolean): Need {
  return (finding) => {
    const value = text(finding);
    return value !== undefined && test(value);
  };
}

function textOf(ast: ASTNode): ((finding: Finding) => string | undefined) | null {
  const name = fieldOf(ast);
  return name !== null && Object.hasOwn(TEXTS, name) ? (TEXTS[name] ?? null) : null;
}

/** `package.name` of `finding.package.name`. */
function fieldOf(ast: ASTNode): string | null {
  if (ast.op !== '.') return null;
  const [of, name] = ast.args;
  if (of.op === 'id') return of.args === 'finding' ? name : null;
  const outer = fieldOf(of);
  return outer === null ? null : `${outer}.${name}`;
}

function literal(ast: ASTNode | undefined): string | null {
  return ast?.op === 'value' && typeof ast.args === 'string' ? ast.args : null;
}
