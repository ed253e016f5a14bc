import { expect, test } from '@jest/globals';
import { scanText } from '../../../src/scan/secrets/scan-text.js';
import { engine } from './product-rules.js';
import { secretOf } from './scan-repository.js';

/** Connection strings with a password that everybody uses are doubtful, access keys are not. */
function listOf(doubtful: number, sure: number): Buffer {
  const lines = [
    ...Array.from({ length: doubtful }, (_, index) => `url = "postgres://app${index}:postgres@localhost:5432/main"`),
    ...Array.from({ length: sure }, (_, index) => `key = "${secretOf('AKIA{A-Z2-7:16}', `${index}`)}"`),
  ];
  return Buffer.from(`${lines.join('\n')}\n`);
}

test('a list of doubtful values hides no sure one, and does not make the scan partial', () => {
  const { found, limits } = scanText(engine, 'src/a.conf', listOf(300, 3));
  expect(found).toHaveLength(200);
  expect(found.filter((secret) => secret.confidence !== 'low')).toHaveLength(3);
  expect(limits).toEqual([]);
});

test('more secrets in one file than are shown are said: the rest is not clean', () => {
  const { found, limits } = scanText(engine, 'src/a.conf', listOf(0, 210));
  expect(found).toHaveLength(200);
  expect(limits).toEqual(['200 secrets are shown, 10 more are not']);
});
