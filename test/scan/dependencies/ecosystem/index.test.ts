import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ECOSYSTEMS, ecosystemOf, managerOf } from '../../../../src/scan/dependencies/ecosystem/index.js';
import { popularAssets } from '../../../../src/scan/dependencies/ecosystem/popular-asset.js';
import { EXTRACTORS } from '../../../../src/scan/dependencies/extract/index.js';

const count = (values: readonly string[]) =>
  new Map(values.map((value) => [value, values.filter((one) => one === value).length]));
const twice = (values: readonly string[]) =>
  [...count(values)].filter(([, times]) => times > 1).map(([value]) => value);

describe('the ecosystems', () => {
  test('have names, package URLs and managers of their own: one that is taken would hide another', () => {
    expect(twice(ECOSYSTEMS.map(({ name }) => name))).toEqual([]);
    expect(twice(ECOSYSTEMS.flatMap(({ managers }) => Object.keys(managers)))).toEqual([]);
    const purls = ECOSYSTEMS.flatMap(({ purl }) =>
      purl === null ? [] : ['namespace' in purl ? `${purl.type}/${purl.namespace}` : purl.type],
    );
    expect(twice(purls)).toEqual([]);
  });

  test('a lockfile that is said to pin a manifest is read, so that no project counts as pinned and goes unread', () => {
    const unread = ECOSYSTEMS.flatMap(({ manifests }) => manifests.flatMap(({ lockfiles }) => lockfiles)).filter(
      (name) => !EXTRACTORS.some((extractor) => extractor.matches(name)),
    );
    expect(unread).toEqual([]);
  });

  test('an ecosystem that every database holds has an order of versions, without which nothing of it is audited', () => {
    const wrong = ECOSYSTEMS.filter(
      ({ advisories, versions }) => (advisories === 'usual' || advisories === 'optional') && versions.compare === null,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('every list of widely used packages is where an ecosystem says', () => {
    expect(popularAssets().filter(({ source }) => !existsSync(source))).toEqual([]);
    expect(popularAssets().length).toBeGreaterThan(3);
  });

  test('are found with their suffix, and not by words that objects are born with', () => {
    expect(ecosystemOf('Debian:12')?.name).toBe('Debian');
    expect(ecosystemOf('Packagist:https://packages.drupal.org/8')?.name).toBe('Packagist');
    expect(ecosystemOf('constructor')).toBeUndefined();
    expect(managerOf('sbom').ecosystem).toBeNull();
    expect(managerOf('deno').ecosystem?.name).toBe('JSR');
  });
});
