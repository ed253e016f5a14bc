import { expect, test } from '@jest/globals';
import { firstFinding } from '../../helpers/tool-report.js';

const at = (row: number, kind: string) => ({
  symbolic: { key: { Local: { verbatim_path: './.github/workflows/ci.yml' } }, annotation: 'this is unsafe', kind },
  concrete: { location: { start_point: { row, column: 8 }, end_point: { row, column: 33 } }, feature: 'uses: x' },
});
const FINDING = {
  ident: 'template-injection',
  desc: 'code injection via template expansion',
  url: 'https://docs.zizmor.sh/audits/#template-injection',
  determinations: { confidence: 'High', severity: 'High', persona: 'Regular' },
  locations: [at(4, 'Related'), at(6, 'Primary')],
  ignored: false,
};

test('a finding is at its primary location, whose rows count from 0', async () => {
  expect(await firstFinding([FINDING])).toMatchObject({
    category: 'workflow',
    rule: 'template-injection',
    severity: 'high',
    cwe: ['CWE-94'],
    confidence: 'high',
    location: { path: '.github/workflows/ci.yml', startLine: 7 },
    otherLocations: [{ path: '.github/workflows/ci.yml', startLine: 5 }],
  });
});

test('a comment of the change takes nothing away', async () => {
  expect((await firstFinding([{ ...FINDING, ignored: true }])).message).toContain('suppresses');
});
