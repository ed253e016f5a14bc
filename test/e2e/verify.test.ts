import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/dist.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { secretOf } from '../scan/secrets/scan-repository.js';
import { type ActionScene, type Checkout, makeCheckout, OFFLINE, openActionScene } from './action-scene.js';

const TOKEN = secretOf('{@crc ghp_}', 'verify');

let checkout: Checkout;
let proxy: Server;
/** Hosts that somebody asked the proxy to connect to. */
let wanted: string[];
let scene: ActionScene | null = null;

/** A base with this policy, and a change that adds a token. */
function change(branch: string, policy: string | null): { readonly base: string; readonly head: string } {
  checkout.git('switch', '--quiet', '--create', branch, checkout.base);
  if (policy !== null) {
    mkdirSync(join(checkout.folder, '.github'), { recursive: true });
    writeFileSync(join(checkout.folder, '.github/gatehouse.yml'), policy);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Policy');
  }
  const base = checkout.git('rev-parse', 'HEAD');
  writeFileSync(join(checkout.folder, 'src/token.js'), `export const token = '${TOKEN}';\n`);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Token');
  return { base, head: checkout.git('rev-parse', 'HEAD') };
}

const ASKS = 'version: 1\nsecrets:\n  verify: [github]\n';

beforeAll(async () => {
  checkout = makeCheckout();
  proxy = createServer();
  proxy.on('connect', (request, socket) => {
    wanted.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  checkout.destroy();
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
});
beforeEach(() => {
  wanted = [];
});
afterEach(async () => {
  await scene?.close();
  scene = null;
});

const proxied = () => ({ HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });

/** Runs the built command line beside this process, which answers as the proxy. */
function check(...args: readonly string[]): Promise<string> {
  const all = [join(ROOT, 'dist/cli.js'), 'check', checkout.folder, '--only', 'secrets', '--format', 'json', ...args];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...proxied() };
  return new Promise((done) => {
    execFile(process.execPath, all, { env }, (_, stdout) => done(stdout));
  });
}

/** Runs the built gate with this machine as the proxy of everything that is https. */
async function gate(options: Parameters<typeof openActionScene>[0], inputs: Readonly<Record<string, string>> = {}) {
  scene = await openActionScene(options);
  return scene.run({
    action: 'secrets',
    event: 'pull_request',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace: checkout.folder,
    inputs: { ...OFFLINE, offline: 'false', ...inputs },
    env: proxied(),
  });
}

describe('asking the provider whether a token is live', () => {
  test('by the policy of the base, on a change of the team: the provider and nobody else is asked', async () => {
    const ran = await gate(change('asks', ASKS));
    expect(wanted).toEqual(['api.github.com:443']);
    // No answer came, so nothing changes.
    expect([ran.code, ran.result().findings.map(({ rule, title }) => [rule, title.includes('live')])]).toEqual([
      1,
      [['github-pat', false]],
    ]);
    expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(TOKEN);
  });

  test.each<[string, string, string | null, object, Readonly<Record<string, string>>]>([
    ['without a policy', 'plain', null, {}, {}],
    ['on a fork', 'fork', ASKS, { fork: 'mallory/shop' }, {}],
    ['offline', 'offline', ASKS, {}, { offline: 'true' }],
    ['for another provider', 'other', ASKS.replace('github', 'stripe'), {}, {}],
  ])('not %s', async (_name, branch, policy, options, inputs) => {
    const ran = await gate({ ...change(branch, policy), ...options }, inputs);
    expect(ran.result().findings.map(({ rule }) => rule)).toEqual(['github-pat']);
    expect(wanted).toEqual([]);
  });

  test('on the command line, when the policy asks and nobody said offline', async () => {
    const { base, head } = change('local', ASKS);
    for (const [more, hosts] of [
      [['--offline'], []],
      [[], ['api.github.com:443']],
    ] as const) {
      wanted = [];
      const { findings } = JSON.parse(await check('--base', base, '--head', head, ...more));
      expect([findings.map(({ rule }: { rule: string }) => rule), wanted]).toEqual([['github-pat'], hosts]);
    }
  });

  test('not because the change itself says so in the policy', async () => {
    const { base } = change('own', null);
    mkdirSync(join(checkout.folder, '.github'), { recursive: true });
    writeFileSync(join(checkout.folder, '.github/gatehouse.yml'), ASKS);
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Ask');
    const ran = await gate({ base, head: checkout.git('rev-parse', 'HEAD') });
    expect(wanted).toEqual([]);
    expect(
      ran
        .result()
        .notices.map(({ message }) => message)
        .join(),
    ).toContain('secrets.verify: none → github');
  });
});
