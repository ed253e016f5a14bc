import type { Actions } from '../../io/actions.js';

/** The owner's key for secret hashes; masked, since it must not be read from a log. */
export function hashKeyInput(actions: Actions): { readonly hashKey?: string } {
  const hashKey = actions.input('hash-key');
  if (hashKey === '') return {};
  actions.mask(hashKey);
  return { hashKey };
}
