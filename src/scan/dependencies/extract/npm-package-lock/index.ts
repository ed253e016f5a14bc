import { npm } from '../../ecosystem/npm.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePackageLock } from './parse.js';

/** npm's package-lock.json and npm-shrinkwrap.json, lockfile versions 1 to 3 (docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export const npmPackageLock = {
  id: 'npm-package-lock',
  ecosystems: [npm],
  matches(path) {
    const name = fileNameOf(path);
    // A lockfile published inside an installed package says nothing about what is installed.
    return (name === 'package-lock.json' || name === 'npm-shrinkwrap.json') && !/(?:^|\/)node_modules\//.test(path);
  },
  extract: parsePackageLock,
} satisfies Extractor;
