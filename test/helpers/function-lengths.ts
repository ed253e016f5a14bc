import { parseSync } from '@swc/core';

/** A function, a method or an arrow with its place. */
export interface FunctionLength {
  readonly line: number;
  readonly lines: number;
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
]);

/** Every function of a TypeScript text, as the parser sees it: its first line, from 1, and how many it has. */
export function functionLengths(text: string): FunctionLength[] {
  // Places count on from text to text, in bytes, from the first token: a statement of our own is put there.
  const bytes = Buffer.from(`;${text}`);
  const module = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2022' });
  const lineAt = (place: number) =>
    bytes
      .subarray(0, place - module.span.start)
      .toString()
      .split('\n').length;
  const found: FunctionLength[] = [];
  walk(module.body, (start, end) => found.push({ line: lineAt(start), lines: lineAt(end) - lineAt(start) + 1 }));
  return found;
}

function walk(node: unknown, onFunction: (start: number, end: number) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && FUNCTIONS.has(String(node.type)) && 'span' in node) {
    const { start, end } = node.span as { readonly start: number; readonly end: number };
    onFunction(start, end);
  }
  for (const part of Object.values(node)) walk(part, onFunction);
}
