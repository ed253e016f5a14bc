import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { policySchema } from '../../src/config/policy-schema.js';
import { CONDITIONS } from '../../src/policy/conditions/index.js';
import { PRODUCT } from '../../src/product.js';
import { ROOT } from '../helpers/dist.js';

const PAGE = readFileSync(join(ROOT, 'docs/policy.md'), 'utf8');
const SCHEMA = policySchema(PRODUCT);
const policyKeys = () => import('../../scripts/policy-keys.mjs');

/** What the leads call them. */
const SENTENCES = [
  ...['known-exploited', 'epss-above', 'reachable', 'runtime-only', 'fix-available', 'minimum-age', 'malware'],
  ...['license-deny', 'install-script', 'deny-package', 'secret-any', 'new-rule-warns-first', 'max-warnings'],
  ...['ratchet', 'touched files', 'require', 'required-reviewer'],
];

describe('the page of the policy file', () => {
  test('has every key with what it says, and is as the build writes it', async () => {
    const { policyKeys: keysOf, withPolicyKeys } = await policyKeys();
    const keys = keysOf(SCHEMA);
    expect(keys.filter(({ description }) => description === '').map(({ key }) => key)).toEqual([]);
    expect(withPolicyKeys(PAGE, SCHEMA)).toBe(PAGE);
    const named = new Set(keys.map(({ key }) => key));
    const conditions = CONDITIONS.filter(({ settings }) => settings !== null).map(({ id }) => `gate.${id}`);
    expect(conditions.filter((key) => !named.has(key))).toEqual([]);
    const sections = Object.keys(SCHEMA.properties);
    expect(sections.filter((section) => ![...named].some((key) => key.split('.')[0] === section))).toEqual([]);
  });

  test('names one key for each sentence, and no key that there is not', async () => {
    const keys = new Set((await policyKeys()).policyKeys(SCHEMA).map(({ key }) => key));
    const rows = [...PAGE.matchAll(/^\| ([a-z][\w -]*) \| (?:`([\w.-]+)`)? ?\| [^|]+ \|$/gm)];
    expect(rows.map(([, sentence]) => sentence)).toEqual(SENTENCES);
    const said = rows.filter(([, sentence]) => sentence !== 'reachable').map(([, , key]) => key);
    expect(said.filter((key) => key === undefined || !keys.has(key))).toEqual([]);
  });
});
