import { pypi } from '../../ecosystem/pypi.js';
import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { parsePipfileLock } from './parse.js';

/** Pipfile.lock of pipenv (pipenv.pypa.io/en/latest/pipfile.html). */
export const pipfileLock = {
  id: 'pipfile-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'Pipfile.lock',
  extract: parsePipfileLock,
} satisfies Extractor;
