import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePipfileLock } from './parse.js';

/** Pipfile.lock of pipenv (pipenv.pypa.io/en/latest/pipfile.html). */
export const pipfileLock = {
  id: 'pipfile-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'Pipfile.lock',
  extract: parsePipfileLock,
} satisfies Extractor;
