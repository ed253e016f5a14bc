import { expect, test } from '@jest/globals';
import { withoutFix } from '../../../../src/scan/dependencies/fix/without-fix.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';

const pkg: ResolvedPackage = {
  ecosystem: 'npm',
  name: 'x',
  version: '1.0.0',
  origin: 'registry',
  scope: 'runtime',
  direct: false,
};

test('without a fix the direct dependency that brings it in is named', () => {
  const fix = withoutFix(pkg, { kind: 'never' }, ['express', 'koa'], null);
  expect(fix.description).toMatch(/^No fixed release\. Replace x or express, koa, which brings it in,/);
  expect(fix.version).toBeUndefined();
});

test('what was last affected by 1.2.0 is not said to have no fix: the next release has it', () => {
  const fix = withoutFix(pkg, { kind: 'after', version: '1.2.0' }, [], null);
  expect(fix.title).toBe('Upgrade x 1.0.0 past 1.2.0');
  expect(fix.description).toMatch(/^Fixed after 1\.2\.0/);
});

test('what another version would clear is told, and why nobody is sent there', () => {
  const fix = withoutFix(pkg, { kind: 'at', version: '2.0.0' }, [], '3 of 4 advisories are cleared by 1.9.0.');
  expect(fix.description).toMatch(/^2\.0\.0 clears this advisory, and others affect that version/);
  expect(fix.description).toMatch(/3 of 4 advisories/);
});
