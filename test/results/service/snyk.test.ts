import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asked, TOKENS, verdictOf } from '../../helpers/asked-services.js';
import { anObservation } from '../../helpers/builders.js';
import { type Reply, type ServiceServer, startService } from '../../helpers/service-server.js';

const ORG = '11111111-2222-4333-8444-555555555555';
const PROJECT = '66666666-7777-4888-9999-000000000000';
const LIST = `/rest/orgs/${ORG}/issues`;
const AT = `/rest/orgs/${ORG}/projects/${PROJECT}`;

/** An issue as `GET /orgs/{org_id}/issues` lists it (JSON:API). */
function anIssue(attributes: Record<string, unknown> = {}, project = PROJECT): object {
  return {
    id: 'a1',
    type: 'issue',
    attributes: {
      key: 'SNYK-JS-LODASH-1018905',
      title: 'Command Injection',
      type: 'package_vulnerability',
      effective_severity_level: 'high',
      status: 'open',
      ignored: false,
      problems: [
        { id: 'SNYK-JS-LODASH-1018905', source: 'SNYK', type: 'vulnerability' },
        { id: 'CVE-2021-23337', source: 'NVD', type: 'vulnerability' },
      ],
      classes: [{ id: 'CWE-94', source: 'CWE', type: 'weakness' }],
      coordinates: [{ representations: [{ dependency: { package_name: 'lodash', package_version: '4.17.20' } }] }],
      ...attributes,
    },
    relationships: { scan_item: { data: { id: project, type: 'project' } } },
  };
}

let snyk: ServiceServer;
/** Pages by the mark after which they begin. */
let pages: Map<string, object>;
let project: Record<string, unknown>;
beforeEach(async () => {
  project = { type: 'npm', target_file: 'package-lock.json', status: 'active' };
  pages = new Map([['', { data: [anIssue()], links: {} }]]);
  snyk = await startService({
    [AT]: () => ({ json: { data: { id: PROJECT, type: 'project', attributes: project } } }),
    [LIST]: (query): Reply => {
      if (query.get('scan_item.id') !== PROJECT || query.get('version') === null) return { json: {}, status: 400 };
      return { json: pages.get(query.get('starting_after') ?? '') ?? { data: [] } };
    },
  });
});
afterEach(() => snyk.close());

const ask = (more: Partial<Parameters<typeof asked>[0]> = {}) =>
  asked({ services: { snyk: { host: snyk.url, organization: ORG, projects: [PROJECT] } }, ...more });

test('an issue is told with its package and its advisories, and was there before', async () => {
  const [scan] = await ask();

  expect(scan).toMatchObject({ scanner: { id: 'snyk' }, outcome: { status: 'complete' } });
  expect(scan?.outcome.head).toMatchObject([
    {
      category: 'dependency',
      rule: 'SNYK-JS-LODASH-1018905',
      severity: 'high',
      aliases: ['CVE-2021-23337'],
      cwe: ['CWE-94'],
      package: { ecosystem: 'npm', name: 'lodash', version: '4.17.20' },
      location: { path: 'package-lock.json' },
      imported: { before: true },
    },
  ]);
  expect(snyk.asked[0]?.authorization).toBe(`token ${TOKENS.SNYK_TOKEN}`);
});

test('an issue that our own scan found too is laid where we found it', async () => {
  const location = { path: 'package-lock.json', startLine: 12 };
  const own = {
    ecosystem: 'npm',
    name: 'lodash',
    version: '4.17.20',
    purl: 'pkg:npm/lodash@4.17.20',
    scope: 'runtime',
  };
  const head = [
    anObservation({
      category: 'dependency',
      rule: 'GHSA-35jh-r3h4-6jhm',
      aliases: ['CVE-2021-23337'],
      location,
      package: { ...own, scope: 'runtime' },
    }),
  ];
  const outcome = { engine: 'builtin', status: 'complete', reason: null, problems: [], head, base: [] } as const;
  const [scan] = await ask({ seen: [{ ...outcome, stats: { files: 1, bytes: 1, packages: 1 } }] });

  expect(scan?.outcome.head[0]?.location).toMatchObject(location);
});

test('all pages are read, by the mark alone, wherever the address of the next one leads', async () => {
  const next = `https://attacker.test${LIST}?starting_after=m1&version=x`;
  pages.set('', { data: [anIssue()], links: { next } });
  pages.set('m1', { data: [anIssue({ key: 'SNYK-2', problems: [] })], links: {} });
  const [scan] = await ask();

  expect(scan?.outcome.head.map(({ rule }) => rule)).toEqual(['SNYK-JS-LODASH-1018905', 'SNYK-2']);
});

test('what people ignore at Snyk is counted', async () => {
  pages.set('', { data: [anIssue({ ignored: true }), anIssue({ status: 'resolved' })], links: {} });

  expect((await ask())[0]?.outcome).toMatchObject({ head: [], notes: ['1 issue left out: ignored at Snyk'] });
});

test('code is told with its place', async () => {
  const region = { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } };
  const coordinates = [{ representations: [{ sourceLocation: { file: 'src/app.ts', region } }] }];
  pages.set('', { data: [anIssue({ type: 'code', coordinates, problems: [] })], links: {} });

  expect((await ask())[0]?.outcome.head).toMatchObject([
    { category: 'code', location: { path: 'src/app.ts', startLine: 2, startColumn: 3, endColumn: 9 } },
  ]);
});

describe('what says nothing of the project is an error, and never a pass', () => {
  test.each<readonly [string, () => void]>([
    ['the project is inactive', () => Object.assign(project, { status: 'inactive' })],
    ['the token is refused', () => void snyk.routes.set(LIST, () => ({ json: {}, status: 401 }))],
    ['the token may not read', () => void snyk.routes.set(AT, () => ({ json: {}, status: 403 }))],
    ['it is busy', () => void snyk.routes.set(LIST, () => ({ json: {}, status: 429 }))],
    ['the list is none', () => void pages.set('', { data: {} })],
    ['the list goes round', () => void pages.set('', { data: [], links: { next: '?starting_after=' } })],
    ['the next page has no beginning', () => void pages.set('', { data: [], links: { next: '/rest/other' } })],
    ['an issue is of another project', () => void pages.set('', { data: [anIssue({}, ORG)] })],
    [
      'the answer is of another project',
      () => void snyk.routes.set(AT, () => ({ json: { data: { id: ORG, attributes: {} } } })),
    ],
  ])('%s', async (_name, breaks) => {
    breaks();
    const scans = await ask();

    expect(scans.map(({ scanner }) => scanner.id)).toEqual(['snyk']);
    expect(await verdictOf(scans)).toBe('error');
  });
});
