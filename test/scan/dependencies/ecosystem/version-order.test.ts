import { expect, test } from '@jest/globals';
import { comparatorFor, isExactVersion } from '../../../../src/scan/dependencies/ecosystem/version-order.js';

test('a distribution release or another repository has the order of its ecosystem', () => {
  expect(comparatorFor('Debian:12')).toBe(comparatorFor('Debian'));
  expect(comparatorFor('Packagist:https://packages.drupal.org/8')).toBe(comparatorFor('Packagist'));
  expect(comparatorFor('Red Hat:enterprise_linux:9::baseos')).toBe(comparatorFor('Red Hat'));
});

test('an ecosystem whose order is not known has none, instead of a wrong one', () => {
  for (const ecosystem of ['Echo', 'GIT', '', '__proto__', 'constructor', 'NPM'])
    expect(comparatorFor(ecosystem)).toBeNull();
});

test('a floating action reference stands for no release', () => {
  for (const reference of ['v4', '4', 'main', 'v4.1', '8f4b7f84864484a7bf31766abe9204da3cbe65b3', '']) {
    expect(isExactVersion('GitHub Actions', reference)).toBe(false);
  }
  for (const reference of ['v4.1.0', '4.1.0', 'v1.0.0-beta.2'])
    expect(isExactVersion('GitHub Actions', reference)).toBe(true);
  expect(isExactVersion('npm', '4')).toBe(true);
});

test('the leading v of an action tag does not matter', () => {
  const compare = comparatorFor('GitHub Actions');
  expect(compare?.('v4.1.0', '4.1.0')).toBe(0);
  expect(compare?.('v4.1.0', '4.2.0')).toBeLessThan(0);
});
