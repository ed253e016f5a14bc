import { describe, expect, test } from '@jest/globals';
import type { ImportedException } from '../../../src/config/import/imported.js';
import { importedPolicy, withSections } from '../../../src/config/import/policy-text.js';
import { parsePolicy } from '../../../src/config/policy-file.js';
import { starterPolicy } from '../../../src/config/starter-policy.js';
import { PRODUCT } from '../../../src/product.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const FACTS = { now: NOW, owners: null };

function imported(exceptions: readonly ImportedException[], owner: string | null = '@org/team', settings = {}) {
  return importedPolicy([{ path: 'f', exceptions, settings, notes: ['f: note'] }], { now: NOW, owner });
}

describe('an imported policy', () => {
  test('tells the first of very many lines that could not be carried over, and how many there are', async () => {
    const notes = Array.from({ length: 1_000 }, (_, line) => `.trivyignore: ${line}`);
    const told = (await importedPolicy([{ path: '.trivyignore', exceptions: [], notes }], { now: NOW, owner: null }))
      .notes;
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toBe('.trivyignore: 950 more that could not be carried over');
  });

  test('is one that the gate takes, with an owner, a reason and a last day within 90 days for each exception', async () => {
    const list = [
      { id: 'CVE-1' },
      { id: 'CVE-2', reason: 'r', expires: '2026-12-01' },
      { id: 'CVE-3', expires: '2999-01-01' },
    ];
    const { text } = await imported(list);
    const { exceptions } = await parsePolicy(`version: 1\n${text}`, 'p', PRODUCT, { facts: FACTS });
    expect(exceptions).toMatchObject([
      { id: 'CVE-1', owner: '@org/team', reason: 'imported from f, which gives no reason', expires: '2027-02-22' },
      { id: 'CVE-2', reason: 'r', expires: '2026-12-01' },
      { id: 'CVE-3', expires: '2027-02-22' },
    ]);
  });

  test('without an owner is refused until somebody is named', async () => {
    const { text } = await imported([{ id: 'CVE-1' }], null);
    await expect(parsePolicy(`version: 1\n${text}`, 'p', PRODUCT, { facts: FACTS })).rejects.toThrow(
      'is nobody: name who answers',
    );
  });

  test('leaves out what has ended, and says so, and what is said twice', async () => {
    const { sections, notes } = await imported([
      { id: 'CVE-1', expires: '2026-11-23' },
      { id: 'CVE-2' },
      { id: 'CVE-2' },
    ]);
    expect(sections.exceptions).toHaveLength(1);
    expect(notes).toEqual(['f: note', 'f: CVE-1 ended on 2026-11-23']);
  });

  test('has no more exceptions than a policy may have', async () => {
    const { sections, notes } = await imported(Array.from({ length: 5_001 }, (_, index) => ({ id: `CVE-${index}` })));
    expect(sections.exceptions).toHaveLength(5_000);
    expect(notes).toContain('1 exceptions more than a policy may have are left out');
  });

  test('goes into the first policy of a repository, whose comments and other settings stay', async () => {
    const settings = { gate: { 'fail-on': 'low' }, static: { rules: { 'http-url': 'off' } } };
    const { sections } = await imported([{ id: 'CVE-1: #x' }], '@org/team', settings);
    const text = await withSections(starterPolicy([], []).policy, sections);
    const policy = await parsePolicy(text, 'p', PRODUCT, { facts: FACTS });
    expect(policy.gate).toMatchObject({ 'fail-on': 'low', 'unknown-severity': 'fail' });
    expect(policy.exceptions).toMatchObject([{ id: 'CVE-1: #x' }]);
    expect(policy.scanners.static?.settings).toMatchObject({ rules: { 'http-url': 'off' } });
    expect(text).toContain('# Policy of the security gate.');
  });
});
