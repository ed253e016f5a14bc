import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const VULNERABILITY = {
  VulnerabilityID: 'CVE-2021-33503',
  PkgName: 'urllib3',
  InstalledVersion: '1.26.3',
  FixedVersion: '1.26.5',
  PkgIdentifier: { PURL: 'pkg:pypi/urllib3@1.26.3' },
  PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2021-33503',
  Title: 'ReDoS in the parsing of authority part of URL',
  Severity: 'HIGH',
  CweIDs: ['CWE-400'],
  CVSS: { nvd: { V3Score: 7.5 } },
};
const report = (Results: readonly object[] | null, changes: object = {}) => ({
  SchemaVersion: 2,
  ArtifactName: '.',
  ArtifactType: 'filesystem',
  Results,
  ...changes,
});
const pip = { Target: 'api/requirements.txt', Class: 'lang-pkgs', Type: 'pip' };

test('a vulnerability is in its target', async () => {
  expect(await firstFinding(report([{ ...pip, Vulnerabilities: [VULNERABILITY] }]))).toMatchObject({
    category: 'dependency',
    rule: 'CVE-2021-33503',
    severity: 'high',
    risk: { cvss: 7.5 },
    package: { purl: 'pkg:pypi/urllib3@1.26.3' },
    fix: { version: '1.26.5' },
    location: { path: 'api/requirements.txt' },
  });
});

test('targets count from the folder that was scanned', async () => {
  const within = report([{ ...pip, Target: 'requirements.txt', Vulnerabilities: [VULNERABILITY] }], {
    ArtifactName: 'api',
  });
  expect((await firstFinding(within)).location?.path).toBe('api/requirements.txt');
  const image = report(
    [{ Target: 'app (debian 12)', Class: 'os-pkgs', Type: 'debian', Vulnerabilities: [VULNERABILITY] }],
    { ArtifactType: 'container_image' },
  );
  expect((await firstFinding(image)).location).toBeNull();
});

test('a secret is where it says, and its value is nowhere', async () => {
  const value = ['hunter', '2hunter2'].join('');
  const Secrets = [
    {
      RuleID: 'aws-access-key-id',
      Title: 'AWS Access Key ID',
      Severity: 'CRITICAL',
      StartLine: 2,
      EndLine: 2,
      Match: `key=${value}`,
    },
  ];
  const found = await firstFinding(report([{ Target: 'a.env', Class: 'secret', Secrets }]));
  expect(found).toMatchObject({ category: 'secret', severity: 'critical', location: { path: 'a.env', startLine: 2 } });
  expect(JSON.stringify(found)).not.toContain(value);
});

test('checks that were passed are left out with a count; a finding that somebody lets stay says so', async () => {
  const check = (Status: string) => ({
    ID: 'DS-0002',
    Title: 'Image user is root',
    Severity: 'HIGH',
    Status,
    CauseMetadata: { StartLine: 1, EndLine: 1 },
  });
  const ExperimentalModifiedFindings = [{ Type: 'vulnerability', Status: 'ignored', Finding: VULNERABILITY }];
  const Misconfigurations = [check('FAIL'), check('PASS')];
  const { head, notes } = await toolScan(
    report([{ Target: 'Dockerfile', Class: 'config', Misconfigurations, ExperimentalModifiedFindings }]),
  );
  expect(head.map(({ category }) => category)).toEqual(['infrastructure', 'dependency']);
  expect(head[1]?.message).toContain('suppresses');
  expect(notes?.[0]).toContain('1 result left out');
});

test('a lockfile that is no target, where all of them are listed, is one that was not looked at', async () => {
  const head = { 'api/requirements.txt': '', 'web/yarn.lock': '' };
  const Packages = [{ Name: 'urllib3' }];
  const { status, reason } = await toolScan(report([{ ...pip, Packages }]), { head });
  expect([status, reason]).toEqual(['partial', 'the tool looked at 1 of 2 lockfiles: not at web/yarn.lock']);
  expect((await toolScan(report([pip]), { head })).status).toBe('complete');
});

test('a resource of a cluster that could not be scanned', async () => {
  const cluster = {
    ClusterName: 'prod',
    Resources: [{ Kind: 'Deployment', Name: 'a', Error: 'unauthorized' }, { Results: [] }],
  };
  expect((await toolScan(cluster)).reason).toBe('1 resource could not be scanned');
});
