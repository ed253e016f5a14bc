import { dependencies } from './dependencies/index.js';
import type { Scanner } from './scanner.js';
import { secretsScanner } from './secrets/index.js';
import { staticScanner } from './static/index.js';

/** Every scanner there is, in the order of the report. */
export const SCANNERS: readonly Scanner[] = [dependencies, secretsScanner, staticScanner];
