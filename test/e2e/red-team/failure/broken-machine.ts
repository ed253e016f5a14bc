import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../../helpers/dist.js';
import { anAffectedEntry, putZip } from '../../../helpers/osv-database.js';
import { startOsvServer } from '../../../helpers/osv-server.js';
import type { Arrange, Attack } from '../attack.js';
import { SAFE_JS, SQL_JS } from '../mistakes.js';
import { WITH_LODASH } from '../npm.js';

const BAD = { 'src/bills.js': SQL_JS, ...WITH_LODASH };

/** Runs a copy of the built product that something was done to. */
const distWith =
  (damage: (dist: string) => void): Arrange =>
  ({ scratch }) => {
    const dist = join(scratch, 'dist');
    cpSync(join(ROOT, 'dist'), dist, { recursive: true });
    damage(dist);
    return { dist };
  };

const without = (words: string, pattern: RegExp): Attack => ({
  name: `comes to a runner whose copy of the product lacks ${words}`,
  change: BAD,
  arrange: distWith((dist) => {
    const parts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path));
    if (parts.length === 0) throw new Error(`nothing in dist is called ${pattern}`);
    for (const part of parts) rmSync(join(dist, part), { recursive: true });
  }),
  answer: 'failed',
});

const DIST: readonly Attack[] = [
  without('its main part', /^main\.js$/),
  without('the dependency audit', /^part-scan-dependencies-entry-points\.js$/),
  without('the static scan', /^part-scan-static-scan\.js$/),
  without('the grammars', /^grammars[\\/].*\.wasm$/),
  without('the rules of code', /static-rules\.json$/),
  without('the rules of secrets', /secret-rules\.json$/),
  without('the reader of zips', /^part-yauzl\.js$/),
  without('the client of GitHub', /^part-forge-github-client\.js$/),
  {
    name: 'comes to a runner whose copy of the product is cut short',
    change: BAD,
    arrange: distWith((dist) => truncateSync(join(dist, 'main.js'), 20_000)),
    answer: 'failed',
  },
  {
    name: 'comes to a runner whose rules of code are empty',
    change: BAD,
    arrange: distWith((dist) => {
      for (const path of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
        if (/static-rules\.json$/.test(path)) writeFileSync(join(dist, path), '');
    }),
    answer: 'failed',
  },
];

/** The database, or the service, that does not answer. */
const osvWith = (damage: (folder: string) => void): Arrange => {
  return ({ scratch }) => {
    const folder = join(scratch, 'osv');
    mkdirSync(folder);
    damage(folder);
    return { inputs: { 'osv-db': folder } };
  };
};

const served = (name: string, body: string, status = 200): Attack => ({
  name: `comes while the advisory service ${name}`,
  change: WITH_LODASH,
  arrange: async () => {
    const osv = await startOsvServer({ records: [] });
    osv.misbehave = () => ({ status, body });
    return {
      inputs: { offline: 'false', 'osv-db': '' },
      env: { GATEHOUSE_OSV_API: osv.url, GATEHOUSE_NPM: osv.url },
      after: osv.close,
    };
  },
  answer: 'incomplete',
});

const ADVISORIES: readonly Attack[] = [
  {
    name: 'comes while the database is an empty folder',
    change: WITH_LODASH,
    arrange: osvWith(() => {}),
    answer: 'stopped',
  },
  {
    name: 'comes while the database is an empty file',
    change: WITH_LODASH,
    arrange: osvWith((folder) => putZip(folder, 'npm', Buffer.alloc(0))),
    answer: 'stopped',
  },
  {
    name: 'comes while the database is no zip',
    change: WITH_LODASH,
    arrange: osvWith((folder) => putZip(folder, 'npm', Buffer.from('<html>Sign in</html>'))),
    answer: 'stopped',
  },
  {
    name: 'comes while the database has no record',
    change: WITH_LODASH,
    arrange: osvWith((folder) => putZip(folder, 'npm', [])),
    answer: 'stopped',
  },
  {
    name: 'comes while the database holds something that is no record',
    change: WITH_LODASH,
    arrange: osvWith((folder) => putZip(folder, 'npm', [{ id: 'GHSA-35jh-r3h4-6jhm' }])),
    answer: 'stopped',
  },
  served('answers with nothing', ''),
  served('answers with an empty object', '{}'),
  served('answers with a page to sign in', '<!doctype html><title>Sign in</title>'),
  served('answers for fewer packages than it was asked about', '{"results":[]}'),
  served('refuses', '{"code":7,"message":"no"}', 403),
  {
    name: 'comes while nobody listens at the advisory service',
    change: WITH_LODASH,
    arrange: () => ({ inputs: { offline: 'false', 'osv-db': '' }, env: { GATEHOUSE_OSV_API: 'http://127.0.0.1:9' } }),
    answer: 'incomplete',
  },
];

const LODASH = {
  id: 'GHSA-35jh-r3h4-6jhm',
  modified: '2026-11-20T00:00:00Z',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [anAffectedEntry({ name: 'lodash', events: [{ introduced: '0' }, { fixed: '4.17.21' }] })],
};

/** A program that finds nothing, whatever it is given. */
function plant(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, name),
    '#!/bin/sh\ncase "$*" in *version*) echo "osv-scanner version: 2.4.0";; *) echo \'{"results":[]}\';; esac\n',
  );
  chmodSync(join(folder, name), 0o755);
}

const MACHINE: readonly Attack[] = [
  {
    name: 'plants an osv-scanner on the PATH that finds nothing',
    change: WITH_LODASH,
    arrange: async ({ scratch }) => {
      plant(join(scratch, 'bin'), 'osv-scanner');
      const osv = await startOsvServer({ records: [LODASH] });
      return {
        inputs: { offline: 'false', 'osv-db': '' },
        env: {
          PATH: `${join(scratch, 'bin')}${delimiter}${process.env.PATH}`,
          GATEHOUSE_OSV_API: osv.url,
          GATEHOUSE_NPM: osv.url,
        },
        after: osv.close,
      };
    },
    answer: 'red',
    comment: /osv-scanner/,
    notOn: ['win32'],
  },
  {
    name: 'comes to a full disk where the summary is written',
    change: BAD,
    env: { GITHUB_STEP_SUMMARY: '/dev/full' },
    answer: 'failed',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'comes to a full disk where the outputs are written',
    change: BAD,
    env: { GITHUB_OUTPUT: '/dev/full' },
    answer: 'failed',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'is clean and comes to a full disk where the outputs are written',
    change: { 'src/bills.js': SAFE_JS },
    env: { GITHUB_OUTPUT: '/dev/full' },
    answer: 'stopped',
    notOn: ['darwin', 'win32'],
  },
  {
    name: 'comes to a runner without a folder for temporary files',
    change: BAD,
    env: { RUNNER_TEMP: '/nonexistent/temp', TMPDIR: '/nonexistent/temp' },
    answer: 'failed',
    notOn: ['win32'],
  },
  { name: 'cancels the job', change: BAD, arrange: () => ({ signal: 'SIGTERM' }), answer: 'stopped', notOn: ['win32'] },
  {
    name: 'interrupts the job',
    change: BAD,
    arrange: () => ({ signal: 'SIGINT' }),
    answer: 'stopped',
    notOn: ['win32'],
  },
  {
    name: 'comes with an event that names no pull request',
    change: BAD,
    arrange: () => ({ payload: { action: 'synchronize' } }),
    answer: 'stopped',
  },
  {
    name: 'comes with an event that is empty',
    change: BAD,
    env: { GITHUB_EVENT_PATH: '/dev/null' },
    answer: 'stopped',
    notOn: ['win32'],
  },
  {
    name: 'comes while GitHub refuses every call',
    change: BAD,
    arrange: (_ground, scene) => {
      for (const operation of ['issues/list-comments', 'pulls/get', 'issues/create-comment'])
        scene.github.fail({ operation, status: 403 });
      return {};
    },
    answer: 'blocked',
    log: /comment/,
  },
];

export const BROKEN_MACHINE: readonly Attack[] = [...DIST, ...ADVISORIES, ...MACHINE];
