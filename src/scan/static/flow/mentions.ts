import type { FunctionForm, Module } from '../ir/module.js';

/** Any piece of the intermediate form, as far as looking for names goes. */
export interface Piece {
  readonly kind?: string;
  readonly name?: string;
  readonly object?: Piece;
  readonly value?: Piece | null;
  readonly target?: { readonly kind: string; readonly entries?: readonly { readonly key: string }[] };
  readonly index?: number;
  readonly what?: { readonly function?: number };
}

/** Pieces of a function's code that are looked at; longer ones nobody wrote. */
const MOST = 20_000;

/** Shows every piece of a function's code, that of the functions inside it too, until one is what was looked for. */
export function somePiece(module: Module, body: FunctionForm['body'], is: (piece: Piece) => boolean): boolean {
  const seen = new Set<number>();
  const open: unknown[] = [body];
  for (let count = 0; open.length > 0 && count < MOST; count++) {
    const piece = open.pop();
    if (typeof piece !== 'object' || piece === null) continue;
    if (is(piece)) return true;
    const inner = functionIn(piece);
    if (inner !== null && !seen.has(inner)) open.push(module.functions[inner]?.body);
    if (inner !== null) seen.add(inner);
    for (const value of Object.values(piece)) open.push(value);
  }
  return false;
}

function functionIn({ kind, index, what }: Piece): number | null {
  return kind === 'lambda' ? (index ?? null) : (what?.function ?? null);
}

const known = new WeakMap<FunctionForm, boolean>();

/** Whether a function uses the object that it runs on. */
export function usesThis(module: Module, form: FunctionForm): boolean {
  const found = known.get(form);
  if (found !== undefined) return found;
  const uses = somePiece(module, form.body, ({ kind, name }) => kind === 'name' && name === 'this');
  known.set(form, uses);
  return uses;
}
