import { spawn } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';
import { median } from './measure.mjs';

/** Node 24 runs the actions on a runner: start the benchmark with it. */
export const NODE = process.execPath;
/** Node tells it when the head of a request has been read; the server's own code has not run by then. */
const ARRIVED = 'http.server.request.start';

/**
 * What a bare start of Node takes, what `dist/publish.js` takes from spawn to its first request and to its end; medians,
 * in milliseconds. Bare and real runs alternate, so that both meet the same machine; the first pair warms the page cache.
 * @param makeScene `() => Promise<{ github, env, close }>`: a GitHub in this process, with something to publish
 */
export async function measureStart(rounds, makeScene) {
  const bare = [];
  const first = [];
  const whole = [];
  for (let round = 0; round <= rounds; round++) {
    const empty = await run(['-e', '0'], {});
    const scene = await makeScene();
    try {
      const real = await run([join(ROOT, 'dist/publish.js')], scene.env);
      if (real.firstRequest === null || real.code !== 0) throw new Error(`publish: ${real.code}\n${real.output}`);
      scene.check();
      if (round === 0) continue;
      bare.push(empty.wall);
      first.push(real.firstRequest);
      whole.push(real.wall);
    } finally {
      await scene.close();
    }
  }
  return { bare: median(bare), first: median(first), whole: median(whole) };
}

function run(args, env) {
  return new Promise((done, failed) => {
    let output = '';
    let firstRequest = null;
    const arrived = () => {
      firstRequest ??= performance.now() - start;
    };
    subscribe(ARRIVED, arrived);
    const start = performance.now();
    const child = spawn(NODE, args, { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', failed);
    child.on('exit', () => {
      const wall = performance.now() - start;
      child.on('close', (code) => {
        unsubscribe(ARRIVED, arrived);
        done({ wall, firstRequest, code, output });
      });
    });
  });
}

/** The variables and files of a runner for a job on `workflow_run`. */
export function runnerFiles(payload, env, inputs) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-runner-'));
  mkdirSync(join(folder, 'temp'));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary' };
  for (const name of Object.values(files)) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return {
    env: {
      ...env,
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)])),
      ...Object.fromEntries(given),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_RUN_ID: '77',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: join(folder, 'temp'),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
