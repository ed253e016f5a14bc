import { type Responder, type ServiceServer, startService } from './service-server.js';

export const HEAD = 'a'.repeat(40);
export const PROJECT = 'acme_shop';

/** What a SonarQube knows of one pull request. */
export interface SonarWorld {
  /** Number of the pull request. */
  pull: string;
  /** Pull requests of the tasks that wait or run. */
  queue: string[];
  current: Record<string, unknown> | null;
  /** The analysed commit, as Cloud tells it with the pull request; null: it does not. */
  commit: string | null;
  /** The same as a Server tells it with the analysis. */
  revision: string | null;
  isListed: boolean;
  gate: { status: string; conditions: Record<string, unknown>[] };
  issues: Record<string, unknown>[];
  hotspots: Record<string, unknown>[];
  /** More issues than are listed. */
  total: number | null;
}

export interface SonarServer extends ServiceServer {
  readonly world: SonarWorld;
}

/**
 * A SonarQube by its Web API's own description: `pullRequest` decides whose the answer is and without it the gate is NONE,
 * pages have `ps` items and end at 10,000, components are `project:path`, offsets count from 0.
 */
export async function startSonar(given: Partial<SonarWorld> = {}): Promise<SonarServer> {
  const world: SonarWorld = {
    pull: '7',
    queue: [],
    current: null,
    commit: HEAD,
    revision: null,
    isListed: true,
    gate: { status: 'OK', conditions: [] },
    issues: [],
    hotspots: [],
    total: null,
    ...given,
  };
  const isOurs = (query: URLSearchParams) => query.get('pullRequest') === world.pull;
  const list =
    (key: 'issues' | 'hotspots'): Responder =>
    (query) => {
      const [size, page] = [Number(query.get('ps')), Number(query.get('p'))];
      if (size > 500 || size * page > 10_000)
        return { status: 400, json: { errors: [{ msg: 'Can return only the first 10000 results' }] } };
      const all = isOurs(query) ? world[key] : [];
      const total = key === 'issues' ? (world.total ?? all.length) : all.length;
      const paging = { pageIndex: page, pageSize: size, total };
      const items = all.slice((page - 1) * size, page * size);
      const components = items.map(({ component }) => ({ key: component, path: String(component).split(':')[1] }));
      return { json: { paging, [key]: items, components } };
    };
  const service = await startService({
    '/api/ce/component': () => ({
      json: {
        queue: world.queue.map((pullRequest) => ({ id: 't1', type: 'REPORT', status: 'PENDING', pullRequest })),
        ...(world.current !== null && { current: world.current }),
      },
    }),
    '/api/project_pull_requests/list': () => ({
      json: {
        pullRequests: [
          { key: '3', commit: { sha: 'c'.repeat(40) } },
          ...(world.isListed
            ? [{ key: world.pull, ...(world.commit !== null && { commit: { sha: world.commit } }) }]
            : []),
        ],
      },
    }),
    '/api/project_analyses/search': (query) => ({
      json: { analyses: [{ key: 'x', revision: isOurs(query) ? world.revision : 'b'.repeat(40) }] },
    }),
    '/api/qualitygates/project_status': (query) => ({
      json: { projectStatus: isOurs(query) ? world.gate : { status: 'NONE', conditions: [] } },
    }),
    '/api/issues/search': list('issues'),
    '/api/hotspots/search': list('hotspots'),
    '/api/rules/show': (query) => ({
      json: {
        rule: {
          key: query.get('key'),
          descriptionSections: [
            { key: 'resources', content: '<a href="https://cwe.mitre.org/data/definitions/89">CWE-89</a>' },
          ],
        },
      },
    }),
  });
  return { ...service, world };
}

/** An issue as `api/issues/search` lists it. */
export function anIssue(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    key: 'AX1',
    rule: 'jssecurity:S3649',
    severity: 'BLOCKER',
    type: 'VULNERABILITY',
    component: `${PROJECT}:src/app.ts`,
    project: PROJECT,
    line: 2,
    hash: 'd41d8cd98f00b204e9800998ecf8427e',
    textRange: { startLine: 2, endLine: 2, startOffset: 0, endOffset: 20 },
    status: 'OPEN',
    message: 'Change this code to not construct SQL queries directly from user-controlled data.',
    tags: ['cwe'],
    impacts: [{ softwareQuality: 'SECURITY', severity: 'HIGH' }],
    ...overrides,
  };
}

export function aHotspot(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    key: 'AH1',
    component: `${PROJECT}:src/app.ts`,
    project: PROJECT,
    securityCategory: 'weak-cryptography',
    vulnerabilityProbability: 'MEDIUM',
    status: 'TO_REVIEW',
    line: 3,
    message: 'Make sure this weak hash algorithm is not used in a sensitive context here.',
    ruleKey: 'typescript:S4790',
    textRange: { startLine: 3, endLine: 3, startOffset: 4, endOffset: 12 },
    ...overrides,
  };
}
