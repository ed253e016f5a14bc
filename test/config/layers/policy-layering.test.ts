import { expect, test } from '@jest/globals';
import { keysAt, partAt, policyLayering } from '../../../src/config/layers/policy-layering.js';
import { policySchema } from '../../../src/config/policy-schema.js';
import { PRODUCT } from '../../../src/product.js';

/** Paths of all settings that the schema of the policy knows. */
function settingsIn(
  part: { readonly properties?: object; readonly additionalProperties?: unknown },
  path: string,
): string[] {
  return Object.entries(part.properties ?? {}).flatMap(([key, below]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return below.type === 'object' && below.properties !== undefined ? settingsIn(below, at) : [at];
  });
}

test('of every setting it is said what a layer below may do with it', () => {
  const layering = policyLayering(PRODUCT);
  const settings = settingsIn(policySchema(PRODUCT), '').filter(
    (path) => !['version', 'extends', 'overridable'].includes(path),
  );
  expect(settings.length).toBeGreaterThan(35);
  expect(settings.filter((path) => partAt(layering, path.split('.')) === null)).toEqual([]);
  expect([...keysAt(layering, [])].sort()).toEqual([...new Set(settings.map((path) => path.split('.')[0]))].sort());
});
