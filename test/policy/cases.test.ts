import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { parseCases } from '../../src/app/answers/policy-case.js';
import { caseResult } from '../../src/app/answers/policy-case-result.js';
import { runCase } from '../../src/app/answers/policy-case-run.js';
import { parsePolicy } from '../../src/config/policy-file.js';
import { PRODUCT } from '../../src/product.js';

const NOW = new Date('2026-12-01T00:00:00Z');

/** A policy and what should come of runs under it, as the documentation has it. */
interface Group {
  readonly policy: object;
  readonly cases: readonly { readonly name: string }[];
}

function groupsOf(file: string): readonly Group[] {
  const text = readFileSync(new URL(`./cases/${file}.yml`, import.meta.url), 'utf8');
  return parseDocument(text, { schema: 'core' }).toJS() as readonly Group[];
}

const FILES = ['precedence', 'exceptions', 'run'].map((file) => [file, groupsOf(file)] as const);

test('the table is as long as it is said to be, and no case stands in it twice', () => {
  const names = FILES.flatMap(([file, groups]) =>
    groups.flatMap(({ cases }) => cases.map(({ name }) => [file, name].join())),
  );
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(FILES)('%s', (_, groups) => {
  test.each(groups.flatMap(({ policy, cases }) => cases.map((each) => [each.name, policy, each] as const)))(
    '%s',
    async (name, said, each) => {
      const facts = { facts: { now: NOW, owners: null } };
      const policy = await parsePolicy(JSON.stringify({ version: 1, ...said }), 'policy', PRODUCT, facts);
      const [read] = await parseCases(JSON.stringify({ cases: [each] }), 'cases');
      if (read === undefined) throw new Error('no case was read');
      const { difference } = await runCase(read, await caseResult(read, name), policy, NOW);
      expect(difference).toBeNull();
    },
  );
});
