import { describe, expect, test } from '@jest/globals';
import { renvLock } from '../../../../src/scan/dependencies/extract/renv-lock/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const LOCK = `{
  "R": { "Version": "4.3.1" },
  "Packages": {
    "web": { "Package": "web", "Version": "1.0-2", "Source": "Repository", "Repository": "CRAN",
      "Requirements": ["R", "log"], "Hash": "aa" },
    "log": { "Package": "log", "Version": "2.0", "Source": "Repository", "Repository": "RSPM" },
    "genes": { "Package": "genes", "Version": "1.60.0", "Source": "Bioconductor", "Imports": ["log (>= 1.0)", "web"] },
    "fork": { "Package": "fork", "Version": "0.1", "Source": "GitHub", "RemoteSha": "0123456789abcdef0123456789abcdef01234567" },
    "own": { "Package": "own", "Version": "0.2", "Source": "Local" },
    "lost": { "Package": "lost" }
  }
}
`;

describe('renv.lock', () => {
  test('packages of CRAN, of its mirrors and of Bioconductor are matched, others are not', async () => {
    const extraction = await extractFrom(renvLock, 'renv.lock', { 'renv.lock': LOCK });
    expect(namesOf(extraction)).toEqual(['fork@0.1', 'genes@1.60.0', 'log@2.0', 'own@0.2', 'web@1.0-2']);
    expect(packageNamed(extraction, 'web')).toMatchObject({
      ecosystem: 'CRAN',
      origin: 'registry',
      line: 4,
      integrity: 'aa',
    });
    expect(packageNamed(extraction, 'log').origin).toBe('registry');
    expect(packageNamed(extraction, 'genes')).toMatchObject({ ecosystem: 'Bioconductor', origin: 'registry' });
    expect(packageNamed(extraction, 'fork')).toMatchObject({
      origin: 'git',
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(packageNamed(extraction, 'own').origin).toBe('file');
    expect(extraction.problems).toMatchObject([{ line: 10 }]);
  });

  test('the graph is read from old and new fields', async () => {
    const extraction = await extractFrom(renvLock, 'renv.lock', { 'renv.lock': LOCK });
    expect(dependenciesOf(extraction, 'web')).toEqual(['log']);
    expect(dependenciesOf(extraction, 'genes')).toEqual(['log', 'web']);
  });

  test('packages that are no table are refused, not taken for none', async () => {
    expect(await escapeOf(renvLock, 'renv.lock', { 'renv.lock': '{"Packages": []}' })).toMatchObject({
      name: 'LocatedError',
    });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(renvLock, 'renv.lock', { 'renv.lock': LOCK });
  });
});
