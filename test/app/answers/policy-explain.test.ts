import { expect, test } from '@jest/globals';
import { policyExplanation } from '../../../src/app/answers/policy-explain.js';
import type { Finding } from '../../../src/model/finding.js';
import { aFinding, anException, aPolicy, aRunResult } from '../../helpers/builders.js';

const NOW = new Date('2026-12-01T00:00:00Z');

async function explained(finding: Partial<Finding>, gate = {}, exceptions = aPolicy().exceptions): Promise<string> {
  const result = aRunResult({ findings: [aFinding(finding)] });
  return (await policyExplanation({ ...aPolicy(gate), exceptions }, result, 'f0f0f0f0', NOW)).join('\n');
}

test('whoever is blocked reads which conditions were asked, which decided and what lets the finding through', async () => {
  const text = await explained({ fix: { description: 'bind the value' } });
  expect(text).toContain('levels: nothing to say');
  expect(text).toContain('fail-on: blocks: SQL built from strings: high, and high or worse blocks  <- decides');
  expect(text).toContain('It blocks.\nWhat lets it through:\n  bind the value\n');
  expect(text).not.toContain('unknown-severity');
});

test.each([
  [
    'a rule of the policy by its name',
    {},
    { rules: [{ id: 'x', when: "finding.id != ''", then: 'warn' }] },
    "rule 'x': warns",
  ],
  ['what may only warn', { level: 'warn' }, {}, 'its rule may only warn'],
  ['what is told and no more', { severity: 'low' }, {}, 'no condition has anything to say: it is told'],
  ['what the base has too', { state: 'existing' }, {}, 'the base has it too'],
  ['what goes with the change', { state: 'fixed' }, {}, 'the change removes it'],
  ['a guess', { confidence: 'low' }, {}, 'its confidence or severity is too low'],
] as const)('it names %s', async (_, finding, gate, words) => {
  expect(await explained(finding, gate)).toContain(words);
});

test('it says which exception of the policy covers the finding', async () => {
  const text = await explained({}, {}, [anException({ reason: 'a test stand' })]);
  expect(text).toContain('no condition is asked: it is suppressed (exception): a test stand');
  expect(text).toContain('It is not judged.');
});

test('an id that nobody has, or more than one, is a mistake and no empty answer', async () => {
  const two = aRunResult({ findings: [aFinding(), aFinding({ id: 'f0f0f0f0aa' })] });
  await expect(policyExplanation(aPolicy(), two, 'f0f0f0f0', NOW)).rejects.toThrow('several findings');
  await expect(policyExplanation(aPolicy(), two, 'abababab', NOW)).rejects.toThrow('no finding');
});
