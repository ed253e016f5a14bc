import { describe, expect, test } from '@jest/globals';
import { fileOfLayer, layerName, layerRefOf } from '../../../src/config/layers/layer-ref.js';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('a layer is a file of a repository at a commit', () => {
  const ref = layerRefOf(`Acme/security.policies/team a@x.yml`.replace(' ', '-').concat(`@${COMMIT.toUpperCase()}`));
  if (typeof ref === 'string') throw new Error(ref);
  expect(ref).toEqual({ owner: 'Acme', repo: 'security.policies', path: 'team-a@x.yml', commit: COMMIT });
  expect([fileOfLayer(ref), layerName(ref)]).toEqual([
    'acme/security.policies/team-a@x.yml',
    'Acme/security.policies/team-a@x.yml@0123456789ab',
  ]);
});

describe('refused, with what to write instead, is', () => {
  test.each([
    ['a branch', 'acme/policies/base.yml@main', 'git rev-parse main'],
    ['a tag', 'acme/policies/base.yml@v1.2.0', "names 'v1.2.0', which is no whole commit id and could be moved"],
    ['a part of a commit id', `acme/policies/base.yml@${COMMIT.slice(0, 12)}`, 'the 40 hexadecimal digits'],
    ['a commit id with a digit more', `acme/policies/base.yml@${COMMIT}0`, 'the 40 hexadecimal digits'],
    ['no commit', 'acme/policies/base.yml', 'names no commit: write owner/repo/path@commit'],
    ['an empty commit', 'acme/policies/base.yml@', 'names no commit'],
    ['a relative path', `./base.yml@${COMMIT}`, 'is a path of this place'],
    ['a path above', `../policies/base.yml@${COMMIT}`, 'is a path of this place'],
    ['an absolute path', `/etc/gatehouse.yml@${COMMIT}`, 'is a path of this place'],
    ['a file of the machine', `file:///etc/passwd@${COMMIT}`, 'is an address'],
    ['an address', `https://evil.example/acme/policies/base.yml@${COMMIT}`, 'is an address'],
    ['an address of git', `git@github.com:acme/policies/base.yml@${COMMIT}`, 'names no file'],
    ['a repository without a file', `acme/policies@${COMMIT}`, 'names no file'],
    ['a way out of the repository', `acme/policies/../../evil/x.yml@${COMMIT}`, 'names no file of a repository'],
    ['a folder of dots as a name', `acme/../x.yml@${COMMIT}`, 'names no file'],
    ['an empty folder', `acme/policies//base.yml@${COMMIT}`, 'names no file of a repository'],
    ['a question in the path', `acme/policies/x.yml?ref=main@${COMMIT}`, 'names no file of a repository'],
    ['an encoded way out', `acme/policies/%2e%2e/x.yml@${COMMIT}`, 'names no file of a repository'],
    ['a line of another', `acme/policies/a\nb.yml@${COMMIT}`, 'names no file of a repository'],
  ])('%s', (_, text, why) => {
    expect(layerRefOf(text)).toContain(why);
  });
});
