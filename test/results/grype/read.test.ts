import { expect, test } from '@jest/globals';
import { firstFinding } from '../../helpers/tool-report.js';

const MATCH = {
  vulnerability: {
    id: 'GHSA-p6mc-m468-83gw',
    dataSource: 'https://github.com/advisories/GHSA-p6mc-m468-83gw',
    severity: 'High',
    description: 'x',
    cvss: [{ version: '3.1', metrics: { baseScore: 7.4 } }],
    fix: { versions: ['4.17.20'], state: 'fixed' },
  },
  relatedVulnerabilities: [{ id: 'CVE-2020-8203' }],
  matchDetails: [{ type: 'exact-direct-match' }],
  artifact: {
    name: 'lodash',
    version: '4.17.4',
    type: 'npm',
    locations: [{ path: '/web/yarn.lock' }],
    purl: 'pkg:npm/lodash@4.17.4',
  },
};
const report = (changes: object = {}) => ({
  matches: [MATCH],
  source: { type: 'directory', target: '.' },
  descriptor: { name: 'grype', version: '0.90.0' },
  ...changes,
});

test('a match is in the file that names the package', async () => {
  const found = {
    rule: 'GHSA-p6mc-m468-83gw',
    severity: 'high',
    confidence: 'medium',
    aliases: ['CVE-2020-8203'],
    risk: { cvss: 7.4 },
    fix: { version: '4.17.20' },
    package: { purl: 'pkg:npm/lodash@4.17.4' },
  };
  expect(await firstFinding(report())).toMatchObject({ ...found, location: { path: 'web/yarn.lock' } });
  const inFolder = { ...MATCH, artifact: { ...MATCH.artifact, locations: [{ path: 'yarn.lock' }] } };
  const source = { type: 'directory', target: './web' };
  expect((await firstFinding(report({ matches: [inFolder], source }))).location).toEqual({ path: 'web/yarn.lock' });
});

test('an image has no place here; a match by name alone is less sure', async () => {
  const matches = [{ ...MATCH, matchDetails: [{ type: 'cpe-match' }] }];
  const found = await firstFinding(report({ matches, source: { type: 'image', target: { userInput: 'app' } } }));
  expect([found.location, found.confidence]).toEqual([null, 'low']);
});

test('what .grype.yaml lets stay counts and says so', async () => {
  expect((await firstFinding(report({ matches: [], ignoredMatches: [MATCH] }))).message).toContain('suppresses');
});
