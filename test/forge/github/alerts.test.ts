import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Alerts } from '../../../src/forge/alerts.js';
import { createClient } from '../../../src/forge/github/client.js';
import { alertsOf } from '../../../src/forge/github/ports/alerts.js';
import { type Reply, type ServiceServer, startService } from '../../helpers/service-server.js';
import { recordingLog } from '../../helpers/silent-log.js';

const AT = '/repos/acme/shop';
const CODE = `${AT}/code-scanning/alerts`;
const ANALYSES = `${AT}/code-scanning/analyses`;
const SECRETS = `${AT}/secret-scanning/alerts`;
const DEPENDABOT = `${AT}/dependabot/alerts`;

let github: ServiceServer;
let alerts: Alerts;
beforeEach(async () => {
  github = await startService();
  const urls = { api: github.url, graphql: `${github.url}/graphql`, server: github.url };
  const client = createClient({ token: 'x', urls, log: recordingLog(), env: {}, retryUnitMs: 1 });
  alerts = alertsOf({ repository: { owner: 'acme', repo: 'shop' }, client: async () => client });
});
afterEach(() => github.close());

/** A page of a list, with the address of the next one as GitHub gives it. */
function page(json: unknown, next?: string): Reply {
  return { json, headers: next === undefined ? {} : { link: `<${github.url}${next}>; rel="next"` } };
}

function codeAlert(number: number, state = 'open'): object {
  return {
    number,
    state,
    rule: {
      id: 'js/sql-injection',
      severity: 'error',
      security_severity_level: 'high',
      description: 'SQL injection',
      tags: ['security', 'external/cwe/cwe-089'],
    },
    tool: { name: 'CodeQL', guid: null, version: '2.20.0' },
    most_recent_instance: {
      ref: 'refs/pull/7/merge',
      commit_sha: 'a'.repeat(40),
      message: { text: 'This query depends on a user-provided value.' },
      location: { path: 'src/app.ts', start_line: 2, end_line: 2, start_column: 1, end_column: 9 },
    },
  };
}

describe('code scanning', () => {
  test('alerts of all pages are read, and what is fixed is none', async () => {
    github.routes.set(CODE, (query) =>
      query.get('page') === '2' ? page([codeAlert(2), codeAlert(3, 'fixed')]) : page([codeAlert(1)], `${CODE}?page=2`),
    );
    const found = await alerts.codeAlerts('refs/pull/7/merge');

    expect(found.map(({ number }) => number)).toEqual([1, 2]);
    expect(found[0]).toMatchObject({ tool: 'CodeQL', severity: 'high', place: { path: 'src/app.ts', startLine: 2 } });
    expect(github.asked[0]?.query.get('ref')).toBe('refs/pull/7/merge');
  });

  test('a ref that nobody analysed has no analysis; a repository that is not seen is another thing', async () => {
    github.routes.set(ANALYSES, () => ({ json: { message: 'no analysis found' }, status: 404 }));
    expect(await alerts.codeAnalyses('refs/heads/main')).toEqual([]);

    github.routes.set(ANALYSES, () => ({ json: { message: 'Not Found' }, status: 404 }));
    await expect(alerts.codeAnalyses('refs/heads/main')).rejects.toMatchObject({ status: 404 });
  });

  test.each([
    ['an object', { message: 'hello' }],
    ['alerts without a number', [{ rule: { id: 'x' }, tool: { name: 'y' } }]],
    ['alerts without a tool', [{ number: 1, rule: { id: 'x' } }]],
  ])('%s in place of a list of alerts is no empty list', async (_name, json) => {
    github.routes.set(CODE, () => page(json));

    await expect(alerts.codeAlerts('refs/heads/main')).rejects.toThrow(/GitHub/);
  });
});

test('secrets are asked for without their values, with the commits that hold them', async () => {
  github.routes.set(SECRETS, () =>
    page([{ number: 4, secret_type: 'aws', secret_type_display_name: 'AWS key', validity: 'active' }]),
  );
  github.routes.set(`${SECRETS}/4/locations`, () =>
    page([
      { type: 'issue_body', details: { issue_body_url: 'x' } },
      {
        type: 'commit',
        details: {
          path: 'a.env',
          start_line: 3,
          end_line: 3,
          start_column: 1,
          end_column: 9,
          commit_sha: 'B'.repeat(40),
        },
      },
    ]),
  );
  const found = await alerts.secretAlerts();

  expect(found).toMatchObject([{ number: 4, title: 'AWS key', places: [{ path: 'a.env', commit: 'b'.repeat(40) }] }]);
  expect(github.asked[0]?.query.get('hide_secret')).toBe('true');
});

describe('Dependabot', () => {
  const alert = (number: number) => ({
    number,
    dependency: { package: { ecosystem: 'npm', name: 'lodash' }, manifest_path: 'package-lock.json', scope: 'runtime' },
    security_advisory: {
      ghsa_id: 'GHSA-35jh-r3h4-6jhm',
      cve_id: null,
      summary: 'Injection',
      severity: 'high',
      cwes: [{ cwe_id: 'CWE-94' }],
    },
    security_vulnerability: { vulnerable_version_range: '< 4.17.21', first_patched_version: null },
  });

  test('pages follow each other by a mark, and no address but ours is asked', async () => {
    const next = { link: '<https://attacker.test/repos/acme/shop/dependabot/alerts?after=m1>; rel="next"' };
    github.routes.set(DEPENDABOT, (query) =>
      query.get('after') === 'm1' ? page([alert(2)]) : { json: [alert(1)], headers: next },
    );
    const found = await alerts.dependencyAlerts();

    expect(found).toMatchObject([{ number: 1, ids: ['GHSA-35jh-r3h4-6jhm'], fixed: null }, { number: 2 }]);
  });

  test('a list that goes round is no list', async () => {
    github.routes.set(DEPENDABOT, () => page([alert(1)], `${DEPENDABOT}?after=m1`));

    await expect(alerts.dependencyAlerts()).rejects.toThrow('does not end');
  });
});
