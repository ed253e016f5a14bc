import { pypi } from '../../ecosystem/pypi.js';
import type { Extractor } from '../extractor.js';
import { parseRequirements } from './parse.js';

/** requirements*.txt, *-requirements.txt and requirements/*.txt (pip.pypa.io/en/stable/reference/requirements-file-format). */
export const requirementsTxt = {
  id: 'requirements-txt',
  ecosystems: [pypi],
  matches: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.txt$/i.test(path),
  extract: parseRequirements,
} satisfies Extractor;
