import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Asking, asked, CHANGE, TOKENS, verdictOf } from '../../helpers/asked-services.js';
import { type Reply, type ServiceServer, startService } from '../../helpers/service-server.js';
import { anIssue, PROJECT, type SonarServer, type SonarWorld, startSonar } from '../../helpers/sonar-server.js';

let sonar: SonarServer;
let elsewhere: ServiceServer;
beforeEach(async () => {
  [sonar, elsewhere] = await Promise.all([startSonar(), startService()]);
});
afterEach(() => Promise.all([sonar.close(), elsewhere.close()]));

const GATE = '/api/qualitygates/project_status';
const ISSUES = '/api/issues/search';
const HOTSPOTS = '/api/hotspots/search';
const TASKS = '/api/ce/component';
const SETTINGS = {
  project: PROJECT,
  organization: null,
  conditions: null,
  severity: 'high',
  issues: 'security',
  wait: 0,
};

/** Sets something up that keeps the service from saying what the head is like. */
interface Broken extends Partial<Asking> {
  readonly replies?: Readonly<Record<string, Reply>>;
  readonly world?: Partial<SonarWorld>;
}

const page = (answer: object): Reply => ({ json: answer });

const CASES: readonly (readonly [name: string, broken: Broken, says: RegExp])[] = [
  ['the gate is NONE', { world: { gate: { status: 'NONE', conditions: [] } } }, /NONE/],
  ['the gate has a status that nobody knows', { world: { gate: { status: 'FINE', conditions: [] } } }, /another form/],
  ['the task waits in the queue', { world: { queue: ['7'] } }, /not finished/],
  [
    'the last task failed',
    { world: { commit: null, current: { pullRequest: '7', status: 'FAILED' } } },
    /failed or was/,
  ],
  ['the analysis is of an older commit', { world: { commit: 'd'.repeat(40) } }, /of commit dddddddddddd/],
  ['nothing tells which commit was analysed', { world: { commit: null } }, /no analysed commit/],
  ['a Server answers for its main branch', { world: { commit: null, revision: null } }, /no analysed commit/],
  ['the pull request was never analysed', { world: { isListed: false } }, /no analysed commit|of commit b/],
  ['the token is refused', { replies: { [TASKS]: { json: {}, status: 401 } } }, /401: the token/],
  ['the token may not browse', { replies: { [GATE]: { json: {}, status: 403 } } }, /403: the token needs 'Browse'/],
  ['the project is not there', { replies: { [TASKS]: { json: {}, status: 404 } } }, /404/],
  ['it is busy', { replies: { [GATE]: { json: {}, status: 429, headers: { 'retry-after': '0' } } } }, /429/],
  [
    'it asks to wait for an hour',
    { replies: { [GATE]: { json: {}, status: 429, headers: { 'retry-after': '3600' } } } },
    /budget/,
  ],
  ['it is down', { replies: { [ISSUES]: { text: 'Bad gateway', status: 502 } } }, /502/],
  ['it says no content', { replies: { [HOTSPOTS]: { text: '', status: 203 } } }, /203/],
  ['a page of a login answers', { replies: { [GATE]: { text: '<html>Sign in</html>' } } }, /not JSON/],
  [
    'an answer is cut off',
    { replies: { [ISSUES]: { cut: '{"paging":{"total":3},"issues":[' } } },
    /api\/issues|aborted|closed|tries/,
  ],
  ['an answer ends within its JSON', { replies: { [ISSUES]: { text: '{"paging":{"total":3}' } } }, /cut off/],
  [
    'an answer never ends',
    { replies: { [HOTSPOTS]: { endless: '{"hotspots":[' } }, limitMs: 150 },
    /in time|no answer/,
  ],
  ['an answer is nested without an end', { replies: { [GATE]: { text: '['.repeat(50_000) } } }, /nested/],
  ['a list is no list', { replies: { [ISSUES]: page({ paging: { total: 0 }, issues: {} }) } }, /another form/],
  ['a list does not count', { replies: { [HOTSPOTS]: page({ hotspots: [] }) } }, /another form/],
  ['a list ends before it should', { replies: { [ISSUES]: page({ paging: { total: 9 }, issues: [] }) } }, /counts 9/],
  [
    'entries of a list are none',
    { replies: { [ISSUES]: page({ paging: { total: 1 }, issues: ['x'] }) } },
    /cannot be read/,
  ],
  ['issues are of another project', { world: { issues: [anIssue({ project: 'other' })] } }, /another project/],
  ['there is no token', { env: {} }, /SONAR_TOKEN is not set/],
  ['the token is empty', { env: { SONAR_TOKEN: '  ' } }, /SONAR_TOKEN is not set/],
  [
    'Dependabot runs without secrets',
    { env: {}, change: { ...CHANGE, isWithoutSecrets: true } },
    /secret of Dependabot/,
  ],
  ['the change is of a fork', { change: { ...CHANGE, isStrangers: true } }, /stranger/],
  ['the code host does not tell which change it is', { change: { unknown: 'HTTP 403' } }, /HTTP 403/],
  ['the run is offline', { offline: true }, /offline/],
];

test.each(CASES)('%s: an error, and never a pass', async (_name, { replies = {}, world = {}, ...asking }, says) => {
  Object.assign(sonar.world, world);
  for (const [path, reply] of Object.entries(replies)) sonar.routes.set(path, () => reply);
  const scans = await asked({ services: { sonarqube: { ...SETTINGS, host: sonar.url } }, ...asking });

  expect(scans.map(({ scanner }) => scanner.id)).toEqual(['sonarqube']);
  expect(['failed', 'partial']).toContain(scans[0]?.outcome.status);
  expect(scans[0]?.outcome.reason).toMatch(says);
  expect(JSON.stringify(scans)).not.toContain(TOKENS.SONAR_TOKEN);
  expect(await verdictOf(scans)).toBe('error');
});

test('nobody answers at the host: an error, and never a pass', async () => {
  const { url } = sonar;
  await sonar.close();
  const scans = await asked({ services: { sonarqube: { ...SETTINGS, host: url } } });
  sonar = await startSonar();

  expect(await verdictOf(scans)).toBe('error');
});

describe('a token goes to the configured host alone', () => {
  test.each([301, 302, 303, 307, 308])('and not along a redirect (%i)', async (status) => {
    const headers = { location: `${elsewhere.url}/api/qualitygates/project_status` };
    sonar.routes.set(GATE, () => ({ json: {}, status, headers }));
    const scans = await asked({ services: { sonarqube: { ...SETTINGS, host: sonar.url } } });

    expect(elsewhere.asked).toEqual([]);
    expect(scans[0]?.outcome.reason).toContain('no token is sent along');
    expect(await verdictOf(scans)).toBe('error');
  });

  test('and nowhere for a change of a fork, also where the policy lets it through without', async () => {
    const change = { ...CHANGE, isStrangers: true };
    const scans = await asked({ services: { sonarqube: { ...SETTINGS, host: sonar.url } }, change, forks: 'skip' });

    expect(scans).toMatchObject([{ outcome: { status: 'skipped' } }]);
    expect(sonar.asked).toEqual([]);
  });
});
