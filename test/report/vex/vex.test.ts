import { describe, expect, test } from '@jest/globals';
import { importFile } from '../../../src/config/import/index.js';
import type { Finding, Suppression } from '../../../src/model/finding.js';
import type { VexStatus } from '../../../src/model/vex.js';
import { cycloneDxVex } from '../../../src/report/vex/cyclonedx-vex.js';
import { openVex } from '../../../src/report/vex/openvex.js';
import { aDependencyFinding, aRunResult } from '../../helpers/builders.js';

const NOW = new Date('2026-11-24T12:00:00Z');
const PURL = 'pkg:npm/lodash@4.17.20';
const EXECUTE = 'vulnerable_code_not_in_execute_path';

function excepted(said: Partial<Suppression> = {}, more: Partial<Finding> = {}): Finding {
  const found = { ecosystem: 'npm', name: 'lodash', version: '4.17.20', scope: 'runtime', purl: PURL } as const;
  const suppression = { kind: 'exception', reason: 'no templates', expires: '2026-11-24', ...said } as const;
  return aDependencyFinding({ package: found, suppression, ...more });
}

const open = (...findings: Finding[]) => JSON.parse(openVex(aRunResult({ findings }), NOW));
const cyclone = (...findings: Finding[]) => JSON.parse(cycloneDxVex(aRunResult({ findings }), NOW));

describe('VEX', () => {
  test('says of an exception what it says, in OpenVEX and in CycloneDX', () => {
    const finding = excepted({ status: 'not_affected', justification: EXECUTE });
    expect(open(finding)).toMatchObject({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      timestamp: '2026-11-24T12:00:00.000Z',
      statements: [
        {
          vulnerability: { name: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'] },
          status: 'not_affected',
          justification: EXECUTE,
          impact_statement: 'no templates',
        },
      ],
    });
    expect(cyclone(finding)).toMatchObject({
      components: [{ 'bom-ref': PURL, purl: PURL }],
      vulnerabilities: [
        {
          id: 'GHSA-35jh-r3h4-6jhm',
          analysis: { state: 'not_affected', justification: 'code_not_reachable', detail: 'no templates' },
          affects: [{ ref: PURL }],
        },
      ],
    });
  });

  test.each<[VexStatus | undefined, string, string, string]>([
    [undefined, 'affected', 'action_statement', 'exploitable'],
    ['affected', 'affected', 'action_statement', 'exploitable'],
    ['fixed', 'fixed', 'status_notes', 'resolved'],
    ['under_investigation', 'under_investigation', 'status_notes', 'in_triage'],
  ])('of status %s is %s, with its reason as %s', (status, said, key, state) => {
    const finding = excepted(status === undefined ? {} : { status });
    expect(open(finding).statements).toMatchObject([{ status: said, [key]: 'no templates' }]);
    expect(cyclone(finding).vulnerabilities).toMatchObject([{ analysis: { state } }]);
  });

  test('is silent about what no exception lets stay today, what is fixed, and what is no package', () => {
    const silent = [
      aDependencyFinding(),
      excepted({ expires: '2026-11-23' }),
      excepted({}, { state: 'fixed' }),
      excepted({}, { category: 'code' }),
      excepted({ kind: 'baseline' }),
      aDependencyFinding({ suppression: { kind: 'exception', reason: 'r' } }),
    ];
    expect(open(...silent).statements).toEqual([]);
    expect(cyclone(...silent)).toMatchObject({ components: [], vulnerabilities: [] });
  });

  test('comes back as the exception that it was made of', async () => {
    const result = aRunResult({ findings: [excepted({ status: 'not_affected', justification: EXECUTE })] });
    const exception = {
      id: 'GHSA-35jh-r3h4-6jhm',
      package: 'lodash@4.17.20',
      status: 'not_affected',
      justification: EXECUTE,
      reason: 'no templates',
    };
    for (const text of [openVex(result, NOW), cycloneDxVex(result, NOW)])
      expect((await importFile('vex.json', text)).exceptions).toEqual([exception]);
  });
});
