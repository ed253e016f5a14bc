import { describe, expect, test } from '@jest/globals';
import { HOSTILE } from '../../bench/policy-hostile.js';
import { parsePolicy } from '../../src/config/policy-file.js';
import { PRODUCT } from '../../src/product.js';

async function mistakeIn(text: string): Promise<string> {
  try {
    await parsePolicy(text, 'policy.yml', PRODUCT, { facts: { now: new Date('2026-12-01'), owners: null } });
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

describe('a policy that keeps the gate busy', () => {
  test.each(HOSTILE)('is refused with its line and the reason: %s', async (_, text) => {
    const mistake = await mistakeIn(text);
    expect(mistake).toMatch(/^ConfigurationError: policy\.yml:\d+: \S/);
    expect(mistake.length).toBeLessThan(30_000);
  });

  test.each([
    [`version: 1\ngate: ${'['.repeat(5000)}`, 'policy.yml:2: not valid YAML: nesting exceeded'],
    ['version: 1\n---\nversion: 1', 'policy.yml:1: a policy file is one YAML document; take the others out'],
    ['version: 1\ngate: {}\ngate: {}', 'policy.yml:3: not valid YAML: duplicated mapping key'],
    [`version: 1\nexceptions:\n${'  - x\n'.repeat(5001)}`, 'policy.yml:2: more than 5000 entries'],
    [`version: 1\nexceptions: [${','.repeat(70_000)}]`, 'policy.yml:2: more than 60000 lines and values'],
    [`version: 1\n${'k'.repeat(1000)}: 1`, `unknown key '${'k'.repeat(400)}`],
  ])('is told where: %#', async (text, message) => expect(await mistakeIn(text)).toContain(message));

  test('gets so many mistakes as somebody reads, none of them a page long', async () => {
    const many = Array.from({ length: 400 }, (_, at) => `${'k'.repeat(900)}${at}: 1\n`).join('');
    const lines = (await mistakeIn(`version: 1\n${many}`)).split('\n');
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('and more mistakes: mend these first');
    expect(Math.max(...lines.slice(1).map(({ length }) => length))).toBeLessThanOrEqual(500);
  });
});

test('as many exceptions as the schema allows are read, each with its line', async () => {
  const one = '  - id: a-rule\n    reason: reviewed, twice\n    owner: "@org/team"\n    expires: 2027-01-31\n';
  const { exceptions } = await parsePolicy(`version: 1\nexceptions:\n${one.repeat(5000)}`, 'policy.yml', PRODUCT);
  expect(exceptions).toHaveLength(5000);
  expect(exceptions.at(-1)?.line).toBe(3 + 4 * 4999);
});

test('an empty file is told what it lacks', async () => {
  expect(await mistakeIn('')).toContain("needs 'version'");
  expect(await mistakeIn('# nothing\n')).toContain("needs 'version'");
});
