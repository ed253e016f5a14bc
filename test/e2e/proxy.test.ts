import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { artifact, shaOf, workflowRun } from '../helpers/github/builders.js';
import { workflowRunPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import { zipOf } from '../helpers/zip-writer.js';
import { type ActionRun, type ActionScene, openActionScene } from './action-scene.js';
import { ADDED, madeResult, someFindings } from './made-result.js';

const SHAS = { base: shaOf('base'), head: shaOf('fork head') };
/** A name that nothing resolves: what reaches it has gone through the proxy. */
const HOST = 'github.invalid';

let scene: ActionScene;
let proxy: Server;
let tunnels: string[];

beforeEach(async () => {
  scene = await openActionScene({ ...SHAS, fork: 'mallory/shop', ref: 'patch-1', files: [ADDED] });
  tunnels = [];
  const target = Number(new URL(scene.github.url).port);
  proxy = createServer((_request, response) => response.writeHead(400).end());
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const upstream = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [socket, upstream]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  await scene.close();
});

/** Runs the publishing half and gives the CommonJS files of dist that it has loaded. */
async function publish(env: NodeJS.ProcessEnv): Promise<{ ran: ActionRun; loaded: readonly string[] }> {
  const run = workflowRun(scene.github.world, scene.repository, {
    headSha: SHAS.head,
    headRepository: 'mallory/shop',
    headBranch: 'patch-1',
  });
  const content = JSON.stringify(madeResult(SHAS, someFindings(1)));
  artifact(scene.github.world, run, 'gatehouse-default', zipOf({ 'gatehouse.json': content }));
  const [hook, list] = ['hook.cjs', 'loaded.json'].map((name) => join(makeFolder(), name)) as [string, string];
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(Object.keys(require.cache))));`,
  );
  const ran = await scene.run({
    action: 'publish',
    event: 'workflow_run',
    payload: workflowRunPayload(run),
    inputs: { artifact: 'gatehouse-default' },
    env: { GITHUB_REF: 'refs/heads/main', NODE_OPTIONS: `--require ${hook}`, ...env },
    workspace: '/nonexistent',
  });
  const files: string[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return { ran, loaded: files.filter((file) => file.includes('part-undici')) };
}

function proxyEnv(): NodeJS.ProcessEnv {
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const api = `http://${HOST}`;
  return {
    http_proxy: `http://127.0.0.1:${port}`,
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
  };
}

describe('GitHub behind a proxy', () => {
  test('REST and GraphQL go through it', async () => {
    const { ran } = await publish(proxyEnv());
    expect([ran.code, ran.errors, ran.outputs.get('comment'), ran.outputs.get('review')]).toEqual([
      0,
      [],
      'written',
      'written',
    ]);
    expect(new Set(tunnels)).toEqual(new Set([`${HOST}:80`]));
  });

  test('without one its client of 800 kB is not loaded', async () => {
    const { ran, loaded } = await publish({});
    expect([ran.code, ran.outputs.get('comment'), loaded]).toEqual([0, 'written', []]);
    expect((await publish(proxyEnv())).loaded).toHaveLength(1);
  });
});
