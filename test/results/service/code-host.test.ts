import { describe, expect, test } from '@jest/globals';
import type { Alerts, CodeAlert, CodeAnalysis, DependencyAlert, SecretAlert } from '../../../src/forge/alerts.js';
import { type Asking, asked, CHANGE, verdictOf } from '../../helpers/asked-services.js';
import { anObservation } from '../../helpers/builders.js';
import { fakeAlerts } from '../../helpers/fake-forge.js';
import { HEAD } from '../../helpers/sonar-server.js';

/** A refusal as GitHub's client throws it. */
function refused(status: number, message: string): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status });
}

const place = { path: 'src/app.ts', startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 };

describe('code scanning', () => {
  const analysis: CodeAnalysis = { tool: 'CodeQL', version: '2.20.0', commit: HEAD, error: '', warning: '' };
  const alert: CodeAlert = {
    ...{ number: 4, state: 'open', tool: 'CodeQL', rule: 'js/sql-injection', title: 'SQL injection', message: 'here' },
    ...{ level: 'error', severity: 'high', tags: ['external/cwe/cwe-089'], help: null, place },
  };
  const MERGE = 'refs/pull/7/merge';
  const MAIN = 'refs/heads/main';

  /** Analyses and alerts by ref. */
  function host(analyses: Record<string, CodeAnalysis[]>, alerts: Record<string, CodeAlert[]>): Alerts {
    return fakeAlerts({
      codeAnalyses: async (ref) => analyses[ref] ?? [],
      codeAlerts: async (ref) => alerts[ref] ?? [],
    });
  }
  const ask = (alerts: Alerts | null, more: Partial<Asking> = {}) =>
    asked({ services: { 'code-scanning': { tools: ['CodeQL'], wait: 1 } }, alerts, ...more });

  test('an alert that the target branch has too was there before, and one that it has not is new', async () => {
    const other = { ...alert, number: 5 };
    const alerts = host({ [MERGE]: [analysis], [MAIN]: [analysis] }, { [MERGE]: [alert, other], [MAIN]: [alert] });
    const [scan] = await ask(alerts);

    expect(scan).toMatchObject({ scanner: { id: 'codeql' }, outcome: { status: 'complete', engine: 'CodeQL 2.20.0' } });
    expect(scan?.outcome.head.map(({ imported, cwe }) => [imported?.before, cwe])).toEqual([
      [true, ['CWE-89']],
      [false, ['CWE-89']],
    ]);
  });

  test('what was dismissed on GitHub is counted, and what another tool found is not this one’s', async () => {
    const alerts = [
      { ...alert, state: 'dismissed' as const },
      { ...alert, number: 9, tool: 'Semgrep' },
    ];
    const [scan] = await ask(host({ [MERGE]: [analysis] }, { [MERGE]: alerts }));

    expect(scan?.outcome).toMatchObject({ head: [], notes: ['1 alerts left out: dismissed on GitHub'] });
  });

  test('an analysis that comes while it is waited for counts', async () => {
    const analyses: Record<string, CodeAnalysis[]> = {};
    const whilePaused = () => {
      analyses[MERGE] = [analysis];
    };

    expect((await ask(host(analyses, {}), { whilePaused }))[0]?.outcome.status).toBe('complete');
  });

  test.each<readonly [string, Alerts | null, RegExp]>([
    ['nobody analysed the head', host({ [MERGE]: [{ ...analysis, commit: 'd'.repeat(40) }] }, {}), /no analysis/],
    ['another tool alone did', host({ [MERGE]: [{ ...analysis, tool: 'Semgrep' }] }, {}), /no analysis/],
    ['its analysis has an error', host({ [MERGE]: [{ ...analysis, error: 'out of disk' }] }, {}), /out of disk/],
    ['there is no token', null, /github-token/],
    [
      'code scanning is not licensed',
      fakeAlerts({ codeAnalyses: () => Promise.reject(refused(403, 'Code Security must be enabled')) }),
      /Code Security must be enabled; it needs `security-events: read`/,
    ],
    [
      'the token lacks the permission',
      fakeAlerts({ codeAnalyses: () => Promise.reject(refused(403, 'Resource not accessible by integration')) }),
      /lacks `security-events: read`/,
    ],
    ['the token sees nothing', fakeAlerts({ codeAnalyses: () => Promise.reject(refused(404, 'Not Found')) }), /404/],
  ])('%s: an error, and never a pass', async (_name, alerts, says) => {
    const scans = await ask(alerts);

    expect(scans.map(({ scanner }) => scanner.id)).toEqual(['codeql']);
    expect(scans[0]?.outcome.reason).toMatch(says);
    expect(await verdictOf(scans)).toBe('error');
  });
});

describe('secret scanning', () => {
  const alert: SecretAlert = {
    ...{ number: 2, type: 'aws_secret', title: 'AWS secret', validity: 'active' },
    places: [{ ...place, startLine: 3, endLine: 3, commit: HEAD }],
  };
  const ask = (alerts: Partial<Alerts>) => asked({ services: { 'secret-scanning': true }, alerts: fakeAlerts(alerts) });
  const commitsOf = async () => ({ commits: [HEAD], cut: false });

  test('what a commit of the change brought in is new, also on a line that the head does not change', async () => {
    const other = { ...alert, number: 3, places: alert.places.map((one) => ({ ...one, commit: 'd'.repeat(40) })) };
    const [scan] = await ask({ secretAlerts: async () => [alert, other], commitsOf });

    expect(scan?.outcome.head).toMatchObject([
      { category: 'secret', severity: 'critical', imported: { before: false }, location: { path: 'src/app.ts' } },
    ]);
    expect(scan?.outcome.notes?.[0]).toContain('1 open alert left out');
  });

  test('a change of more commits than are listed is no clean answer', async () => {
    const scans = await ask({ secretAlerts: async () => [], commitsOf: async () => ({ commits: [], cut: true }) });

    expect(await verdictOf(scans)).toBe('error');
  });

  test('a token without the right to it is an error that names the permission', async () => {
    const scans = await ask({ secretAlerts: () => Promise.reject(refused(404, 'Secret scanning is disabled')) });

    expect(scans[0]?.outcome.reason).toContain('secret-scanning-alerts: read');
    expect(await verdictOf(scans)).toBe('error');
  });
});

describe('Dependabot alerts', () => {
  const alert: DependencyAlert = {
    ...{ number: 1, ecosystem: 'npm', name: 'lodash', manifest: 'package-lock.json', title: 'Command injection' },
    ...{ ids: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'], severity: 'high', cwe: ['CWE-94'], range: '< 4.17.21' },
    fixed: '4.17.21',
  };
  const pkg = { ecosystem: 'npm', name: 'lodash', version: '4.17.20', purl: 'pkg:npm/lodash@4.17.20' };
  const own = anObservation({
    ...{ category: 'dependency', rule: 'GHSA-35jh-r3h4-6jhm', location: { path: 'package-lock.json', startLine: 8 } },
    package: { ...pkg, scope: 'runtime' },
  });
  const item = { ...pkg, scope: 'runtime', path: 'package-lock.json' } as const;
  const seen = (head: (typeof own)[]) => [
    {
      ...({
        engine: 'builtin',
        status: 'complete',
        reason: null,
        problems: [],
        head,
        base: [],
        inventory: [item],
      } as const),
      stats: { files: 1, bytes: 1, packages: 1 },
    },
  ];
  const ask = (more: Partial<Asking>, dependencyAlerts: Alerts['dependencyAlerts'] = async () => [alert]) =>
    asked({ services: { dependabot: true }, alerts: fakeAlerts({ dependencyAlerts }), ...more });

  test('one that our own scan meets stands at the same package, and is never new', async () => {
    const [scan] = await ask({ seen: seen([own]) });

    expect(scan?.outcome.head).toMatchObject([
      { package: { name: 'lodash', version: '4.17.20' }, location: { startLine: 8 }, imported: { before: true } },
    ]);
  });

  test('one that the head has no more is left out with a count', async () => {
    expect((await ask({ seen: seen([]) }))[0]?.outcome).toMatchObject({
      head: [],
      notes: ['1 alert of the default branch left out: the head does not have them'],
    });
  });

  test('one of a project that we have not read was there before', async () => {
    const [scan] = await ask({ seen: [] });

    expect(scan?.outcome.head).toMatchObject([
      { category: 'dependency', imported: { before: true }, severity: 'high' },
    ]);
  });

  test('a token that may not read them is an error that names the permission', async () => {
    const refusal = refused(403, 'Resource not accessible by integration');
    const scans = await ask({}, () => Promise.reject(refusal));

    expect(scans[0]?.outcome.reason).toContain('vulnerability-alerts: read');
    expect(await verdictOf(scans)).toBe('error');
  });
});

test('a desk asks nothing, and a service that must have answered is missing there', async () => {
  const scans = await asked({ services: { dependabot: true }, alerts: fakeAlerts(), change: null });

  expect(scans).toMatchObject([{ scanner: { id: 'dependabot' }, outcome: { status: 'skipped' } }]);
});

test('Dependabot on a fork is not asked', async () => {
  const scans = await asked({
    services: { dependabot: true },
    alerts: fakeAlerts(),
    change: { ...CHANGE, isStrangers: true },
  });

  expect(await verdictOf(scans)).toBe('error');
});
