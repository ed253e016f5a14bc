import { expect, test } from '@jest/globals';
import { patternMistake, readPattern } from '../../../../src/scan/dependencies/denied/package-pattern.js';

test.each([
  ['lodash', null, 'lodash', null],
  ['lodash@<4', null, 'lodash', '<4'],
  ['lodash@>=4 <4.17.21 || 1.0.0', null, 'lodash', '>=4 <4.17.21 || 1.0.0'],
  ['@scope/*', null, '@scope/*', null],
  ['@scope/name@<2', null, '@scope/name', '<2'],
  ['npm:@scope/name@<2', 'npm', '@scope/name', '<2'],
  ['pypi:Django', 'PyPI', 'Django', null],
  ['golang:github.com/x/*', 'Go', 'github.com/x/*', null],
  ['Maven:org.apache.logging.log4j:log4j-core@<2.17', 'Maven', 'org.apache.logging.log4j:log4j-core', '<2.17'],
  ['GitHub Actions:tj-actions/changed-files', 'GitHub Actions', 'tj-actions/changed-files', null],
  ['Debian:openssl@<1:2.0', 'Debian', 'openssl', '<1:2.0'],
  ['pkg:npm/lodash@4.17.20', 'npm', 'lodash', '4.17.20'],
  ['pkg:npm/%40scope/*', 'npm', '@scope/*', null],
  ['pkg:golang/github.com/x/y@v1.2.3', 'Go', 'github.com/x/y', '1.2.3'],
])('%s is read', (text, ecosystem, name, versions) => {
  expect(readPattern(text)).toEqual({ text, ecosystem, name, versions });
  expect(patternMistake(text)).toBeNull();
});

test.each([
  ['nmp:lodash', "ecosystem 'nmp' that is not known; did you mean 'npm'?"],
  ['cargoo:serde', "did you mean 'crates.io'?"],
  ['log4j:log4j', "needs its ecosystem before it: 'Maven:group:artifact'"],
  ['Maven:log4j-core', "its names are written 'group:artifact'"],
  ['@scope', "write '@scope/*'"],
  ['npm:@scope', "write '@scope/*'"],
  ['npm:', 'names no package'],
  ['lodash@latest', 'no range of versions'],
  ['lodash@^4', 'no range of versions'],
  ['lodash@', 'no range of versions'],
  ['lodash >4', 'no name of a package'],
  ['/^lodash$/', 'no name of a package'],
  ['requests[security]', 'no name of a package'],
  ['{a,b}', 'no name of a package'],
  ['pkg:npm/%40scope/', 'no package URL'],
  ['pkg:nothing/x', 'no package URL'],
  ['PyPI:a\nb', 'no name of a package'],
])('%j would deny nothing, and is a mistake of the policy', (text, words) => {
  expect(patternMistake(text)).toContain(words);
});
