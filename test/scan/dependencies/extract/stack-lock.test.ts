import { describe, expect, test } from '@jest/globals';
import { stackLock } from '../../../../src/scan/dependencies/extract/stack-lock/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const LOCK = `packages:
- completed:
    hackage: two-words-0.4.2.0@sha256:aabb,4235
    pantry-tree:
      sha256: ccdd
      size: 2160
  original:
    hackage: two-words-0.4.2.0
- completed:
    commit: 0123456789abcdef0123456789abcdef01234567
    git: https://example.org/fork.git
    name: fork
    version: 1.2.3
  original:
    git: https://example.org/fork.git
- completed: {}
snapshots:
- completed:
    sha256: eeff
`;

describe('stack.yaml.lock', () => {
  test('packages of Hackage and from git are listed, the snapshot is none', async () => {
    const extraction = await extractFrom(stackLock, 'stack.yaml.lock', { 'stack.yaml.lock': LOCK });
    expect(namesOf(extraction)).toEqual(['fork@1.2.3', 'two-words@0.4.2.0']);
    expect(packageNamed(extraction, 'two-words')).toMatchObject({
      ecosystem: 'Hackage',
      line: 3,
      integrity: 'sha256:aabb',
    });
    expect(packageNamed(extraction, 'fork')).toMatchObject({
      origin: 'git',
      line: 12,
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(extraction.problems).toHaveLength(1);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(stackLock, 'stack.yaml.lock', { 'stack.yaml.lock': LOCK });
  });
});
