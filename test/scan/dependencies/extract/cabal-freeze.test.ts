import { describe, expect, test } from '@jest/globals';
import { cabalFreeze } from '../../../../src/scan/dependencies/extract/cabal-freeze/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const TEXT = `active-repositories: hackage.haskell.org:merge
-- constraints: any.comment ==1.0,
constraints: any.aeson ==2.0.3.0,
             aeson -cffi +ordered-keymap,
             plain ==1.0, any.two-words ==0.1,
             any.range ==1.*
index-state: hackage.haskell.org 2026-01-01T00:00:00Z
`;

describe('cabal.project.freeze', () => {
  test('exact constraints are packages; flags, ranges and comments are not', async () => {
    const extraction = await extractFrom(cabalFreeze, 'cabal.project.freeze', { 'cabal.project.freeze': TEXT });
    expect(namesOf(extraction)).toEqual(['aeson@2.0.3.0', 'plain@1.0', 'two-words@0.1']);
    expect(packageNamed(extraction, 'two-words')).toMatchObject({ line: 5, ecosystem: 'Hackage' });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(cabalFreeze, 'cabal.project.freeze', { 'cabal.project.freeze': TEXT });
  });
});
