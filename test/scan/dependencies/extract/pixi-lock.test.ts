import { expect, test } from '@jest/globals';
import { pixiLock } from '../../../../src/scan/dependencies/extract/pixi-lock/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf } from './lockfile-support.js';

const PIXI = `version: 6
environments: {}
packages:
- conda: https://conda.example/linux-64/openssl-3.0.0-h0.conda
  sha256: aa
- pypi: https://files.example/packages/aa/web-1.2.0-py3-none-any.whl
  name: Web
  version: 1.2.0
- kind: pypi
  name: old.style
  version: 0.10
- pypi: https://files.example/packages/bb/nameless-2.0-py3-none-any.whl
`;

test('what is pinned from PyPI is read in all versions of the format, packages of conda are counted', async () => {
  const found = await extractFrom(pixiLock, 'pixi.lock', { 'pixi.lock': PIXI });
  expect(namesOf(found)).toEqual(['nameless@2.0', 'old-style@0.10', 'web@1.2.0']);
  expect(found.gaps).toMatchObject([{ path: 'pixi.lock', declared: 1, read: 0 }]);
});

test('only located errors escape from a mutated file', async () => {
  await assertOnlyLocatedErrors(pixiLock, 'pixi.lock', { 'pixi.lock': PIXI });
});
