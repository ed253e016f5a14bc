import type { ExceptionMatch } from '../model/policy.js';

/** How messages name an exception: all that it asks for, the first outside of brackets. */
export function exceptionName({
  id,
  rule,
  fingerprint,
  category,
  package: name,
  versions,
  path,
}: ExceptionMatch): string {
  const about = name === undefined || versions === undefined ? name : `${name}@${versions}`;
  const [first = '', ...others] = [id, rule, fingerprint, about, category, path].filter((part) => part !== undefined);
  return others.length === 0 ? first : `${first} (${others.join(', ')})`;
}
