import { BYTE } from '../../byte-classes.js';
import { isQuote, startOfName } from '../bytes.js';
import type { NameReader } from './site.js';

/** `--password value`: the word begins with two dashes, or with one before a quoted value (PowerShell). */
export const option = {
  id: 'option',
  begins: null,
  examples: ['tool --password VALUE', "Connect-App -Password 'VALUE'"],
  silent: ['tool -password VALUE2', 'tool password-VALUE'],
  read({ bytes, from, closed, at }) {
    if (at === closed) return -1;
    const start = startOfName(bytes, from);
    if (bytes[start] !== BYTE.dash) return -1;
    return isQuote(bytes[at]) || bytes[start + 1] === BYTE.dash ? at : -1;
  },
} as const satisfies NameReader;
