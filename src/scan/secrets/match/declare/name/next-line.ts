import type { NameReader } from './site.js';
import { afterValueKey } from './value-key.js';

/** `name: X` with `value: Y` on the next line, or behind it in one element. */
export const valueBeside = {
  id: 'value-beside',
  begins: null,
  examples: ['- name: password\n  value: "VALUE"', '<add key="password" value="VALUE" />'],
  silent: ['password\n\nother: "VALUE"'],
  read({ bytes, closed, at, quoted }) {
    const end = bytes[at] === 10 || bytes[at] === 13;
    return end || (quoted && at > closed) ? afterValueKey(bytes, at) : -1;
  },
} as const satisfies NameReader;
