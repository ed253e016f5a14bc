import { expect, test } from '@jest/globals';
import { findingExplanation } from '../../../src/app/answers/explain-finding.js';
import type { Finding } from '../../../src/model/finding.js';
import { aFinding, anId, aResult, aTrace } from '../../report/builders.js';

const RULE = 'jwt-decode-trust';

function explain(id: string, ...findings: Finding[]) {
  const http = () => Promise.reject(new Error('no network'));
  return findingExplanation([aResult(), aResult({ findings })], { id, osvDb: null, offline: true, http, env: {} });
}

function sectionOf(explanation: Awaited<ReturnType<typeof explain>>, heading: string): string | undefined {
  return explanation.sections.find((section) => section.heading === heading)?.text;
}

test('a finding is told with its place, every step of the way and what its rule says', async () => {
  const told = await explain(aFinding().id, aFinding({ rule: RULE, trace: aTrace(12) }));
  expect(told.title).toContain(RULE);
  expect(sectionOf(told, 'Where')).toBe('src/db.ts:14');
  const steps = sectionOf(told, 'The way of the data')?.split('\n') ?? [];
  expect([steps.length, steps[0], steps[11]]).toEqual([12, '1. step1 (src/f1.ts:1)', '12. step12 (src/f12.ts:12)']);
  expect(sectionOf(told, 'How to fix it')).toBeTruthy();
});

test('the beginning of the id is enough, and the same finding in two results is one', async () => {
  const told = await explain(aFinding().id.slice(0, 8), aFinding({ rule: RULE }), aFinding({ rule: RULE }));
  expect(sectionOf(told, 'The way of the data')).toBe('');
});

test('a rule that nobody explains costs only its own part', async () => {
  const told = await explain(aFinding().id, aFinding({ rule: 'their-rule', trace: aTrace(2) }));
  expect(sectionOf(told, 'The way of the data')).toContain('step2');
  expect(sectionOf(told, 'What')).toBe('The query is put together from request data.');
  expect(sectionOf(told, 'Its rule')).toContain("unknown rule 'their-rule'");
});

test('an id that none or several have is said', async () => {
  await expect(explain('abababab', aFinding())).rejects.toThrow("no finding 'abababab' in the results");
  const twins = [aFinding({ id: `abababab${'1'.repeat(24)}` }), aFinding({ id: `abababab${'2'.repeat(24)}` })];
  await expect(explain('abababab', ...twins)).rejects.toThrow('2 findings begin with');
});

test('no label and no path makes a line of its own that looks like a section or a step of ours', async () => {
  const step = { location: { path: 'a\nHow to fix it\n.ts' }, label: 'x\n2. harmless (b.ts:1)\r\u2028::error::y' };
  const told = await explain(anId(1), aFinding({ id: anId(1), rule: RULE, trace: [step, step] }));
  expect(sectionOf(told, 'The way of the data')?.split(/[\n\r\u2028]/)).toHaveLength(2);
});
