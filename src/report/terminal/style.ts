import type { Outcome } from '../../model/run-result.js';
import type { Severity } from '../../model/severity.js';

/** Select Graphic Rendition codes (ECMA-48 § 8.3.117). */
const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;
export type Style = keyof typeof CODES;

/** Text that is already free of control characters, in a style; plain when colours are off. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** The painter for a terminal with or without colours. */
export function painter(color: boolean): Paint {
  return (text, ...styles) => {
    if (!color || styles.length === 0 || text === '') return text;
    return `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;
  };
}

export const SEVERITY_STYLES = {
  critical: ['bold', 'red'],
  high: ['red'],
  medium: ['yellow'],
  low: ['cyan'],
  info: ['dim'],
  unknown: ['yellow'],
} satisfies Record<Severity, readonly Style[]>;

export const OUTCOME_STYLES = {
  pass: ['bold', 'green'],
  warn: ['bold', 'yellow'],
  fail: ['bold', 'red'],
  error: ['bold', 'red'],
} satisfies Record<Outcome, readonly Style[]>;
