import { pypi } from '../../ecosystem/pypi.js';
import type { Extractor } from '../extractor.js';
import { parsePylock } from './parse.js';

/** pylock.toml and pylock.<name>.toml (peps.python.org/pep-0751). */
export const pylockToml = {
  id: 'pylock-toml',
  ecosystems: [pypi],
  matches: (path) => /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/.test(path),
  extract: parsePylock,
} satisfies Extractor;
