import type { FileBudget } from './open-budget.js';

const TOO_LARGE = 'more than may be opened: too large, or packed too tightly';

/** Unpacks at most so many bytes; null, or node:zlib's error, when they would be more. */
export type Unpack = (packed: Buffer, options: { readonly maxOutputLength: number }) => Buffer | null;

/** The content of packed bytes, or why it stays closed. Nothing beyond the budget is ever unpacked. */
export function unzipped(unpack: Unpack, packed: Buffer, budget: FileBudget): Buffer | string {
  const room = budget.room(packed.length);
  if (room <= 0) return TOO_LARGE;
  try {
    const content = unpack(packed, { maxOutputLength: room });
    return content !== null && budget.take(content.length) ? content : TOO_LARGE;
  } catch (error) {
    return isTooLarge(error) ? TOO_LARGE : 'damaged';
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
