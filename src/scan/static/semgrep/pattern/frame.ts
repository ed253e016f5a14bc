import { partOf, partsOf, type Term } from '../term/term.js';

/** A text around a pattern that makes it something that the grammar reads, and the way to the pattern in it. */
export interface Frame {
  readonly before: string;
  readonly after: string;
  pick(root: Term): readonly Term[];
  /** Only for texts like these. */
  readonly only?: RegExp;
  /** Whether what stands on a line of its own is no statement there. */
  readonly isList?: true;
}

export const plain = (before = '', after = ''): Frame => ({ before, after, pick: ({ parts }) => parts });

/** The parts of the body of what is read last. */
export function bodyOf(root: Term): readonly Term[] {
  const last = root.parts.at(-1);
  const body = last === undefined ? null : partOf(last, 'body');
  return body?.parts ?? [];
}

/** The only thing that is read; null where there is more. */
export function inner(root: Term): Term | null {
  const last = root.parts.length === 1 ? root.parts[0] : undefined;
  return last?.kind === 'statement' ? (last.parts[0] ?? null) : (last ?? null);
}

export const member = (before: string, after: string): Frame => ({ before, after, pick: bodyOf });
export const annotated = (after: string): Frame => ({
  before: '',
  after,
  pick: (root) => (root.parts.at(-1) === undefined ? [] : partsOf(root.parts.at(-1) as Term, '?decorator')),
  only: /^\s*[@[]/,
});
export const caught = (before: string, after = ''): Frame => ({
  before,
  after,
  pick: (root) => inner(root)?.parts.filter(({ role }) => role === '?catch' || role === '?finally') ?? [],
  only: /^\s*(?:catch|except|finally|rescue)\b/,
});
export const assigned = (before: string, after: string, only?: RegExp): Frame => ({
  before,
  after,
  pick: (root) => {
    const found = inner(root);
    const right = found === null ? null : (partOf(found, 'right') ?? partOf(found, 'value'));
    return right === null ? [] : [right];
  },
  ...(only !== undefined && { only, isList: true }),
});
export const entries = (before: string, after: string): Frame => ({
  before,
  after,
  pick: (root) => {
    const found = inner(root);
    return (found === null ? null : (partOf(found, 'right') ?? found))?.parts ?? [];
  },
  only: /^\s*["'\w$]+\s*(?::|=>)/,
  isList: true,
});
