import { describe, expect, test } from '@jest/globals';
import { layerAt, nameOf, policyOn } from '../../helpers/layers.js';

const extending = (...names: string[]) => `version: 1\nextends: [${names.map((name) => layerAt(name)).join(', ')}]\n`;

describe('the layers of a policy', () => {
  test('stand in their order: what a layer extends above it, what is named first above what follows, each once', async () => {
    const { layers } = await policyOn(extending('team', 'language'), {
      team: extending('org'),
      language: extending('org'),
      org: 'version: 1\n',
    });
    expect(layers.map(({ ref }) => ref.path)).toEqual(['org.yml', 'team.yml', 'language.yml']);
  });

  test('are named one by one or as a list', async () => {
    const { policy } = await policyOn(`version: 1\nextends: ${layerAt('org')}\n`, {
      org: 'version: 1\ngate: { fail-on: low }\n',
    });
    expect(policy.gate['fail-on']).toBe('low');
  });

  test('are never left out: one that cannot be read is an error with place and reason', async () => {
    await expect(policyOn(`version: 1\n\nextends:\n  - ${layerAt('org')}\n`, {})).rejects.toThrow(
      `p.yml:4: extends ${nameOf(layerAt('org'))}: cannot be read: there is no such file at that commit`,
    );
  });

  test('are read by nobody where nobody can be asked', async () => {
    const { parsePolicy } = await import('../../../src/config/policy-file.js');
    const { PRODUCT } = await import('../../../src/product.js');
    await expect(parsePolicy(extending('org'), 'p.yml', PRODUCT)).rejects.toThrow('cannot be read here');
  });

  test('a branch is refused with the line that names it', async () => {
    await expect(policyOn('version: 1\nextends: acme/policies/org.yml@main\n', {})).rejects.toThrow(
      "p.yml:2: extends: 'acme/policies/org.yml@main' names 'main', which is no whole commit id",
    );
  });

  test('a layer’s own relative path is refused', async () => {
    await expect(policyOn(extending('org'), { org: 'version: 1\nextends: ./other.yml\n' })).rejects.toThrow(
      `${nameOf(layerAt('org'))}:2: extends: './other.yml' is a path of this place`,
    );
  });
});

describe('a hostile layer', () => {
  const deep = (open: string, close: string) => `version: 1\ngate: ${open.repeat(5000)}${close.repeat(5000)}\n`;

  test.each([
    ['that extends itself in a circle', { org: extending('team'), team: extending('org') }, 'in a circle'],
    ['that extends itself', { org: extending('org') }, 'in a circle'],
    [
      'that goes on and on',
      { org: extending('a'), a: extending('b'), b: extending('c'), c: extending('d'), d: 'version: 1\n' },
      'more than 3 layers above each other',
    ],
    [
      'that brings many',
      {
        org: extending('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
        ...Object.fromEntries([...'abcdefghij'].map((name) => [name, 'version: 1\n'])),
      },
      'more than 10 layers',
    ],
    ['of nested lists', { org: deep('[', ']') }, 'nesting exceeded maxDepth'],
    ['of nested maps', { org: deep('{a: ', '}') }, 'nesting exceeded maxDepth'],
    ['of lists without an end', { org: deep('[', '') }, 'nesting exceeded maxDepth'],
    ['of aliases', { org: 'version: 1\na: &a [x, x]\nb: [*a, *a, *a]\n' }, 'aliases (*name) are not allowed'],
    ['of wrong types', { org: 'version: 1\ngate: [fail-on]\n' }, ':2: gate must be object'],
    ['that is a list', { org: '- version: 1\n' }, 'must be object'],
    ['with a key that nobody knows', { org: 'version: 1\ngates: {}\n' }, "unknown key 'gates'"],
    ['with a key of every object', { org: 'version: 1\n__proto__: { gate: {} }\n' }, "unknown key '__proto__'"],
    ['of an address', { org: 'version: 1\nextends: https://evil.example/x\n' }, 'is an address'],
    ['that extends a number', { org: 'version: 1\nextends: 7\n' }, 'extends must be string,array'],
    ['that extends nothing', { org: 'version: 1\nextends: []\n' }, 'extends must NOT have fewer than 1 items'],
    ['that is no YAML', { org: 'version: 1\n"' }, 'not valid YAML'],
  ])('%s is an error and never ignored', async (_, texts, why) => {
    await expect(policyOn(extending('org'), texts)).rejects.toThrow(why);
  });

  test('is told in single lines that name it', async () => {
    const refused = policyOn(extending('org'), { org: 'version: 1\ngate: { fail_on: low }\n' });
    await expect(refused).rejects.toThrow(`${nameOf(layerAt('org'))}:2: unknown key 'fail_on' in gate; did you mean`);
  });
});
