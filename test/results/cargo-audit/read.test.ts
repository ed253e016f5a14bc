import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const entry = (cvss: string | null) => ({
  advisory: {
    id: 'RUSTSEC-2026-0047',
    package: 'aws-lc-sys',
    title: 'PKCS7_verify Signature Validation Bypass',
    description: 'Improper signature validation',
    aliases: ['CVE-2026-3338'],
    cvss,
    url: 'https://rustsec.org/advisories/RUSTSEC-2026-0047',
  },
  versions: { patched: ['>=0.38.0'], unaffected: [] },
  package: { name: 'aws-lc-sys', version: '0.36.0' },
});
const report = (list: readonly object[], warnings: object = {}) => ({
  database: {},
  lockfile: { 'dependency-count': 176 },
  settings: {},
  vulnerabilities: { found: list.length > 0, count: list.length, list },
  warnings,
});

test('the score of its vector says how bad an advisory is; without one nobody does', async () => {
  const found = await firstFinding(report([entry('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N')]));
  expect(found).toMatchObject({
    rule: 'RUSTSEC-2026-0047',
    severity: 'high',
    risk: { cvss: 7.5 },
    aliases: ['CVE-2026-3338'],
    package: { purl: 'pkg:cargo/aws-lc-sys@0.36.0' },
    fix: { version: '0.38.0' },
  });
  expect((await firstFinding(report([entry(null)]))).severity).toBe('unknown');
  expect((await firstFinding(report([entry('CVSS:3.1/nonsense')]))).severity).toBe('unknown');
});

test('warnings are told as what they are', async () => {
  const yanked = { kind: 'yanked', package: { name: 'old', version: '0.1.0' }, advisory: null };
  const unsound = { ...entry(null), kind: 'unsound' };
  const { head } = await toolScan(report([], { yanked: [yanked], unsound: [unsound] }));
  expect(head.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['yanked', 'info'],
    ['RUSTSEC-2026-0047', 'medium'],
  ]);
});

test('a second Cargo.lock that nobody looked at makes it partial', async () => {
  const head = { 'a/Cargo.lock': '', 'b/Cargo.lock': '' };
  expect((await toolScan(report([]), { head })).reason).toBe('the tool looked at 1 of 2 lockfiles');
});
