import type { Scanner } from './scanner.js';

/** Every scanner there is, in the order of the report. */
export const SCANNERS: readonly Scanner[] = [];
