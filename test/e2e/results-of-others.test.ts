import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TOKENS } from '../helpers/asked-services.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import { aReport, aRun } from '../helpers/sarif-report.js';
import { anIssue, PROJECT, type SonarServer, startSonar } from '../helpers/sonar-server.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openActionScene,
} from './action-scene.js';

let checkout: Checkout;
let sonar: SonarServer;
let scene: ActionScene;
let reports: string;

beforeAll(async () => {
  checkout = makeCheckout();
  reports = makeFolder();
  sonar = await startSonar({
    gate: {
      status: 'ERROR',
      conditions: [
        { status: 'ERROR', metricKey: 'new_coverage', comparator: 'LT', errorThreshold: '80', actualValue: '12' },
        { status: 'OK', metricKey: 'new_security_rating', comparator: 'GT', errorThreshold: '1', actualValue: '1' },
      ],
    },
  });
});
afterAll(async () => {
  await Promise.all([sonar.close(), scene.close()]);
  checkout.destroy();
  rmSync(reports, { recursive: true, force: true });
});

/** What `snyk test --json` says of the example's package. */
const SNYK = {
  vulnerabilities: [
    {
      id: 'SNYK-JS-LODASH-1040724',
      title: 'Command Injection',
      severity: 'high',
      identifiers: { CVE: ['CVE-2021-23337'], CWE: ['CWE-94'], GHSA: ['GHSA-35jh-r3h4-6jhm'] },
      packageName: 'lodash',
      packageManager: 'npm',
      version: '4.17.20',
      from: ['shop@1.0.0', 'lodash@4.17.20'],
    },
  ],
  ok: false,
  dependencyCount: 160,
  packageManager: 'npm',
  projectName: 'shop',
  displayTargetFile: 'package.json',
  path: '/home/runner/work/shop/shop',
};

/** A base whose policy asks the services, and the example's change on it. */
function change(): { readonly base: string; readonly head: string } {
  const policy = {
    version: 1,
    results: {
      sonarqube: { host: sonar.url, project: PROJECT, conditions: ['new_security*'] },
    },
    gate: { require: ['dependencies', 'secrets', 'static', 'codeql', 'sonarqube', 'snyk'] },
  };
  checkout.git('switch', '--quiet', '--create', 'with-policy', checkout.base);
  mkdirSync(join(checkout.folder, '.github'), { recursive: true });
  writeFileSync(join(checkout.folder, '.github/gatehouse.yml'), JSON.stringify(policy));
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Policy');
  const base = checkout.git('rev-parse', 'HEAD');
  checkout.git('cherry-pick', `${checkout.base}..${checkout.head}`);
  return { base, head: checkout.git('rev-parse', 'HEAD') };
}

async function gate(): Promise<ActionRun> {
  return scene.run({
    action: 'gatehouse',
    event: 'pull_request',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace: checkout.folder,
    inputs: { ...OFFLINE, offline: 'false', results: `${reports}/*.*` },
    built: true,
    env: { ...TOKENS, HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
  });
}

/** What CodeQL says of the example's route, of the commit that is judged. */
function codeql(head: string): string {
  const region = { startLine: 9, startColumn: 26, endLine: 11, endColumn: 4 };
  const physicalLocation = { artifactLocation: { uri: 'src/routes/orders.js', uriBaseId: '%SRCROOT%' }, region };
  const result = {
    ruleId: 'js/sql-injection',
    message: { text: 'User input in SQL.' },
    locations: [{ physicalLocation }],
  };
  const properties = { tags: ['security', 'external/cwe/cwe-089'], 'security-severity': '8.8', precision: 'high' };
  const versionControlProvenance = [{ revisionId: head }];
  const driver = { name: 'CodeQL', rules: [{ id: 'js/sql-injection', properties }] };
  return aReport(aRun([result], { versionControlProvenance }, driver));
}

test('CodeQL, SonarQube, Snyk and the gate see one change: one comment, in which what all of them found stands once', async () => {
  const { base, head } = change();
  scene = await openActionScene({ base, head, ref: 'with-policy' });
  sonar.world.commit = head;
  sonar.world.pull = String(scene.pull.number);
  const textRange = { startLine: 9, endLine: 11, startOffset: 25, endOffset: 3 };
  sonar.world.issues = [anIssue({ component: `${PROJECT}:src/routes/orders.js`, line: 9, textRange })];
  writeFileSync(join(reports, 'codeql.sarif'), codeql(head));
  writeFileSync(join(reports, 'snyk.json'), JSON.stringify(SNYK));
  const run = await gate();
  const { findings, scans, verdict } = run.result();

  expect(scans.map(({ scanner, status }) => [scanner, status])).toEqual(
    ['dependencies', 'secrets', 'static', 'database', 'codeql', 'snyk', 'sonarqube'].map((id) => [
      id,
      // No migration changed.
      id === 'database' ? 'not-applicable' : 'complete',
    ]),
  );
  expect(verdict.outcome).toBe('fail');
  const injections = findings.filter(({ cwe }) => cwe.includes('CWE-89'));
  expect(injections).toMatchObject([{ rule: 'sqli-string-built', state: 'new' }]);
  expect(new Set(injections[0]?.sources.map(({ tool }) => tool))).toEqual(
    new Set(['gatehouse', 'CodeQL', 'SonarQube']),
  );
  const lodash = findings.filter(({ rule }) => rule === 'GHSA-35jh-r3h4-6jhm');
  expect(lodash.map(({ state, sources }) => [state, sources.map(({ tool }) => tool)])).toEqual([
    ['new', ['gatehouse', 'Snyk']],
  ]);
  expect(scans.at(-1)?.notes).toContain('the quality gate is red for new_coverage, which does not count here');

  const [comment, ...others] = scene.pull.comments;
  expect(others).toEqual([]);
  expect(comment?.body.split('SQL built from strings')).toHaveLength(2);
  for (const row of ['codeql', 'snyk', 'sonarqube']) expect(comment?.body).toContain(row);
  const said = run.stdout.replace(/^::add-mask::.*$/gm, '') + JSON.stringify(run.result()) + comment?.body;
  expect(run.stdout).toContain(`::add-mask::${TOKENS.SONAR_TOKEN}`);
  expect(said).not.toContain(TOKENS.SONAR_TOKEN);
});

test('a service that has not analysed the head keeps the same change from ever passing, and says so in the comment', async () => {
  sonar.world.queue = [String(scene.pull.number)];
  sonar.world.commit = 'd'.repeat(40);
  sonar.routes.set('/api/ce/component', () => ({ json: {}, status: 403 }));
  const run = await gate();

  expect(run.code).toBe(3);
  expect(run.result().verdict.outcome).toBe('error');
  expect(scene.pull.comments.map(({ body }) => body).join()).toContain("the token needs 'Browse' on the project");
});
