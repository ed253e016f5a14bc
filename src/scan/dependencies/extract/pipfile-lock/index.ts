import type { Extractor } from '../extractor.js';
import { nameOf } from '../repository-path.js';
import { parsePipfileLock } from './parse.js';

/** Pipfile.lock of pipenv (pipenv.pypa.io/en/latest/pipfile.html). */
export const pipfileLock = {
  id: 'pipfile-lock',
  matches: (path) => nameOf(path) === 'Pipfile.lock',
  extract: parsePipfileLock,
} satisfies Extractor;
