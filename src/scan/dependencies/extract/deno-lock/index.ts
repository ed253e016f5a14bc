import { jsr } from '../../ecosystem/jsr.js';
import { npm } from '../../ecosystem/npm.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseDenoLock } from './parse.js';

/** deno.lock, versions 2 to 5: npm and JSR packages (docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files). */
export const denoLock = {
  id: 'deno-lock',
  ecosystems: [npm, jsr],
  matches: (path) => fileNameOf(path) === 'deno.lock' && !/(?:^|\/)node_modules\//.test(path),
  extract: parseDenoLock,
} satisfies Extractor;
