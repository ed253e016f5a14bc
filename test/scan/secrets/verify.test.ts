import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { httpClient } from '../../../src/io/http.js';
import type { Http, HttpRequest } from '../../../src/model/http.js';
import { secrets } from '../../../src/scan/secrets/index.js';
import { answerFields } from '../../../src/scan/secrets/verify/answer-fields.js';
import { LIVE_CHECKS } from '../../../src/scan/secrets/verify/live-checks.js';
import { VERIFIERS, type Verifier } from '../../../src/scan/secrets/verify/verifiers.js';
import { someOptions } from '../../helpers/builders.js';
import {
  contextFor,
  type Files,
  memoryWorkspace,
  type SettledContext,
  scanContext,
} from '../../helpers/scan-context.js';
import { recordingLog } from '../../helpers/silent-log.js';
import { providers, rules } from './product-rules.js';
import { secretOf } from './scan-repository.js';

type Reply = { readonly status: number; readonly body?: unknown } | Error;

interface Fake {
  readonly http: Http;
  readonly requests: HttpRequest[];
}

/** A provider that gives one answer to everything. */
function fake(reply: Reply | ((request: HttpRequest) => Reply)): Fake {
  const requests: HttpRequest[] = [];
  return {
    requests,
    http: async (request) => {
      requests.push(request);
      const answer = typeof reply === 'function' ? reply(request) : reply;
      if (answer instanceof Error) throw answer;
      const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
      return { status: answer.status, headers: {}, body: Buffer.from(body) };
    },
  };
}

const GITHUB = secretOf('{@crc ghp_}');
const SLACK = secretOf('xoxb-{1-9:12}-{1-9:13}-{A-Za-z0-9:24}');
const fileOf = (value: string): Files => ({ 'src/a.ts': `const token = "${value}";\n` });

async function scan(http: Http, verify: readonly Verifier[], files: Files, overrides: Partial<SettledContext> = {}) {
  const log = recordingLog();
  const outcome = await secrets.scan(
    contextFor(
      secrets,
      {
        workspace: { ...memoryWorkspace(files, {}), isGit: false },
        hashKey: 'key',
        mayVerify: true,
        http,
        log,
        ...overrides,
      },
      { verify },
    ),
  );
  return { ...outcome, notes: outcome.notes ?? [], log };
}

describe('no request is made', () => {
  const silent = () => fake(new Error('nobody may be asked'));

  test.each<[string, readonly Verifier[], Partial<SettledContext>]>([
    ['by default', secrets.settings.defaults.verify, {}],
    ['for another provider than the policy names', ['stripe', 'npm'], {}],
    ['where the change may be a stranger’s', VERIFIERS, { mayVerify: false }],
    ['offline', VERIFIERS, { options: someOptions({ offline: true }) }],
  ])('%s', async (_name, verify, overrides) => {
    const { http, requests } = silent();
    const outcome = await scan(http, verify, fileOf(GITHUB), overrides);
    expect(outcome.head).toMatchObject([{ rule: 'github-pat', confidence: 'high' }]);
    expect(requests).toEqual([]);
  });

  test('where nobody says whose the change is', async () => {
    const { http, requests } = silent();
    const { mayVerify: _, ...unsaid } = scanContext({});
    await secrets.scan({
      ...unsaid,
      http,
      workspace: { ...memoryWorkspace(fileOf(GITHUB), {}), isGit: false },
      settings: { ...secrets.settings.defaults, verify: ['github'] },
      hashKey: 'key',
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, Files]>([
    [
      'a doubtful token',
      { 'src/a.ts': `const token = "${GITHUB.slice(0, -1)}${GITHUB.endsWith('a') ? 'b' : 'a'}";\n` },
    ],
    ['an ignored one', { 'src/a.ts': `const token = "${GITHUB}"; // gatehouse:ignore github-pat known\n` }],
    [
      'a token of a registry that nobody knows',
      { '.npmrc': `//npm.example.org/:_authToken=${secretOf('{A-Za-z0-9:40}')}\n` },
    ],
    [
      'a rule of the users’ own that bears our rule’s name',
      {
        '.gitleaks.toml': `[[rules]]\nid = "github-pat"\nregex = '''ghp_[A-Z]{40}'''\nkeywords = ["ghp_"]\n`,
        'src/a.ts': `const token = "ghp_${secretOf('{A-Z:40}')}";\n`,
      },
    ],
  ])('for %s', async (_name, files) => {
    const { http, requests } = silent();
    await scan(http, VERIFIERS, files, {
      workspace: { ...memoryWorkspace(files, files), isGit: false, changes: null },
    });
    expect(requests).toEqual([]);
  });

  test('for a stranger’s comment, not even on a change of the team', async () => {
    const { http, requests } = silent();
    const texts = {
      read: async () => ({
        texts: [
          {
            kind: 'comment' as const,
            url: 'https://github.com/o/r/pull/1',
            body: GITHUB,
            author: 'mallory',
            standing: 'stranger' as const,
          },
        ],
        notes: [],
        problems: [],
      }),
      mayWrite: async () => false,
    };
    const outcome = await scan(http, VERIFIERS, {}, { texts });
    expect([outcome.head.length, requests]).toEqual([1, []]);
  });
});

describe('what the provider answers', () => {
  test('accepted: critical, sure and said', async () => {
    const { http, requests } = fake({ status: 200, body: { login: 'octocat' } });
    const outcome = await scan(http, ['github'], fileOf(GITHUB));
    expect(outcome.head).toMatchObject([{ severity: 'critical', confidence: 'high' }]);
    expect(outcome.head[0]?.title).toMatch(/, live$/);
    expect(outcome.head[0]?.message).toContain('GitHub accepts it, it is live');
    expect(requests).toMatchObject([
      {
        method: 'GET',
        url: 'https://api.github.com/user',
        noRedirects: true,
        headers: { authorization: `Bearer ${GITHUB}` },
      },
    ]);
    expect(requests[0]?.timeoutMs).toBeLessThanOrEqual(10_000);
    expect(outcome.notes.join()).toContain('1 token was shown to their providers: 1 live');
  });

  test.each([
    ['a 401 of GitHub, which a token of an Enterprise Server gets too', GITHUB, { status: 401, body: {} }],
    [
      'Slack’s invalid_auth, which an address that is not allowed gets too',
      SLACK,
      { status: 200, body: { ok: false, error: 'invalid_auth' } },
    ],
  ])('%s: said, and changes nothing', async (_name, value, reply) => {
    const outcome = await scan(fake(reply).http, VERIFIERS, fileOf(value));
    expect(outcome.head[0]?.confidence).not.toBe('low');
    expect(outcome.head[0]?.message).toContain('did not accept it, which alone proves nothing');
  });

  test('known to be revoked: low confidence, so it neither blocks nor comments, and said', async () => {
    const { http } = fake({ status: 200, body: { ok: false, error: 'token_revoked' } });
    const outcome = await scan(http, ['slack'], fileOf(SLACK));
    expect(outcome.head).toMatchObject([{ confidence: 'low' }]);
    expect(outcome.head[0]?.message).toContain('Slack says that it is valid no more');
  });

  test.each<[string, Reply]>([
    ['no network', new Error(`connect to ${GITHUB} failed`)],
    ['429', { status: 429, body: { login: 'octocat' } }],
    ['403', { status: 403, body: { message: 'Resource not accessible' } }],
    ['500', { status: 500 }],
    ['a redirect', { status: 302 }],
    ['200 of a proxy’s page', { status: 200, body: '<html>Sign in</html>' }],
    ['200 without an account', { status: 200, body: { __proto__: { login: 'x' }, ok: 'yes' } }],
  ])('%s changes nothing and fails nothing', async (_name, reply) => {
    const before = await scan(fake({ status: 200 }).http, [], fileOf(GITHUB));
    const outcome = await scan(fake(reply).http, ['github'], fileOf(GITHUB));
    expect(outcome.head).toEqual(before.head);
    expect([outcome.status, outcome.notes.join()]).toEqual([
      'complete',
      expect.stringContaining('1 without a clear answer'),
    ]);
  });

  test('is shown nowhere, neither is the token', async () => {
    const { http } = fake(() => new Error(`${GITHUB} was refused by secret-answer`));
    const live = await scan(fake({ status: 200, body: { login: 'secret-answer' } }).http, ['github'], fileOf(GITHUB));
    for (const outcome of [live, await scan(http, ['github'], fileOf(GITHUB))]) {
      const all = JSON.stringify([outcome, outcome.log]);
      expect(all).not.toContain(GITHUB.slice(6));
      expect(all).not.toContain('secret-answer');
    }
  });

  test('each token is asked about once, and of a thousand twenty', async () => {
    const { http, requests } = fake({ status: 500 });
    const lines = Array.from({ length: 60 }, (_, i) => secretOf('{@crc ghp_}', `many ${i}`));
    const files = Object.fromEntries(lines.map((value, i) => [`src/${i}.ts`, `a("${value}"); b("${value}");\n`]));
    const outcome = await scan(http, ['github'], files);
    expect(requests).toHaveLength(20);
    expect(new Set(requests.map(({ headers }) => headers?.authorization)).size).toBe(20);
    expect(outcome.notes.join()).toContain('40 more were not asked about');
  });
});

describe('the table of providers', () => {
  test('has every provider of the policy, with rules that there are and fixed https addresses', () => {
    expect(LIVE_CHECKS.map(({ id }) => id)).toEqual([...VERIFIERS]);
    for (const check of LIVE_CHECKS) {
      expect(new URL(check.url)).toMatchObject({ protocol: 'https:', username: '', port: '' });
      for (const id of check.rules)
        expect(providers.find(({ rules: own }) => own.some((rule) => rule.id === id))?.provider).toBe(check.provider);
    }
  });

  test.each(LIVE_CHECKS.flatMap((check) => check.rules.map((rule) => [rule, check] as const)))(
    'fits the values of %s, and sends them in a header alone',
    (id, check) => {
      const rule = rules.find((each) => each.id === id);
      const value = secretOf(rule?.examples[0] ?? '').match(new RegExp(rule?.pattern ?? ''))?.[0] ?? '';
      expect(value).toMatch(check.form);
      expect(check.url).not.toContain(value);
      expect(Object.values(check.headers(value)).join()).toContain(value);
    },
  );

  test('no form lets a character through that could end a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LIVE_CHECKS), (text, { form }) => {
        if (form.test(text)) expect(text).toMatch(/^[\w.-]+$/);
      }),
    );
    for (const { form } of LIVE_CHECKS) expect(form.test(`${GITHUB}\r\nx: y`)).toBe(false);
  });

  test('whatever an answer holds: only 200 is live, only 200 and 401 say that a token is dead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 599 }),
        fc.json(),
        fc.constantFrom(...LIVE_CHECKS),
        (status, text, check) => {
          const answer = check.read(status, answerFields(Buffer.from(text)));
          if (answer === 'live') expect(status).toBe(200);
          if (answer !== null) expect([200, 401]).toContain(status);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test.each<[Verifier, number, object, string | null]>([
    ['anthropic', 200, { data: [] }, 'live'],
    ['anthropic', 401, { type: 'error', error: { type: 'authentication_error' } }, 'refused'],
    ['digitalocean', 200, { account: { status: 'active' } }, 'live'],
    ['digitalocean', 401, { id: 'Unauthorized', message: 'Unable to authenticate you' }, 'dead'],
    ['digitalocean', 403, { id: 'forbidden' }, null],
    ['github', 200, { login: 'octocat' }, 'live'],
    ['github', 401, { message: 'Bad credentials' }, 'refused'],
    ['gitlab', 200, { active: true, revoked: false }, 'live'],
    ['gitlab', 200, { active: false, revoked: true }, 'dead'],
    [
      'gitlab',
      401,
      { error: 'invalid_token', error_description: 'Token was revoked. You have to re-authorize from the user.' },
      'dead',
    ],
    ['gitlab', 401, { message: '401 Unauthorized' }, 'refused'],
    ['heroku', 200, { email: 'a@b.example' }, 'live'],
    ['heroku', 401, { id: 'unauthorized', message: 'Invalid credentials provided.' }, 'dead'],
    ['heroku', 403, { id: 'two_factor' }, null],
    ['npm', 200, { username: 'me' }, 'live'],
    ['npm', 401, {}, 'refused'],
    ['openai', 200, { object: 'list', data: [] }, 'live'],
    ['openai', 401, { error: { code: 'invalid_api_key' } }, 'refused'],
    ['openai', 403, { error: {} }, null],
    ['sendgrid', 200, { scopes: ['mail.send'] }, 'live'],
    ['sendgrid', 401, { errors: [{ message: 'authorization required' }] }, 'refused'],
    ['slack', 200, { ok: true, user: 'bot' }, 'live'],
    ['slack', 200, { ok: false, error: 'account_inactive' }, 'dead'],
    ['slack', 200, { ok: false, error: 'internal_error' }, null],
    ['stripe', 200, { object: 'account', id: 'acct_1' }, 'live'],
    ['stripe', 401, { error: { code: 'api_key_expired' } }, 'dead'],
    ['stripe', 401, { error: { type: 'invalid_request_error' } }, 'refused'],
    ['stripe', 403, { error: {} }, null],
  ])('reads the answer of %s: %i %j is %s', (id, status, body, expected) => {
    const check = LIVE_CHECKS.find((each) => each.id === id);
    expect(check?.read(status, answerFields(Buffer.from(JSON.stringify(body))))).toBe(expected);
  });
});

describe('over a real connection', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
    const seen: { readonly url: string; readonly token: string | undefined }[] = [];
    const server = createServer((request, response) => {
      seen.push({ url: request.url ?? '', token: request.headers.authorization });
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const real = httpClient('gatehouse-test');
    // The provider's fixed address, answered by this machine.
    const http: Http = (request) => real({ ...request, url: request.url.replace(/^https:\/\/[^/]+/, base) });
    return { base, seen, http };
  }

  test('the token reaches the provider in the header', async () => {
    const { http, seen } = await serve((_, response) => response.end(JSON.stringify({ login: 'octocat' })));
    expect((await scan(http, ['github'], fileOf(GITHUB))).head[0]?.title).toMatch(/, live$/);
    expect(seen).toEqual([{ url: '/user', token: `Bearer ${GITHUB}` }]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed, to this host or another', async (status) => {
    const other = await serve((_, response) => response.end(JSON.stringify({ login: 'octocat' })));
    for (const location of ['/elsewhere', `${other.base}/user`]) {
      const { http, seen } = await serve((_, response) => response.writeHead(status, { location }).end());
      const outcome = await scan(http, ['github'], fileOf(GITHUB));
      expect([seen.map(({ url }) => url), other.seen]).toEqual([['/user'], []]);
      expect(outcome.head[0]?.title).not.toContain('live');
    }
  });

  test('an answer without end is cut, and a provider that is silent does not hold the run', async () => {
    const endless = await serve((_, response) => {
      const pump = () => {
        while (!response.destroyed && response.write('x'.repeat(50_000))) {}
        if (!response.destroyed) response.once('drain', pump);
      };
      pump();
    });
    expect((await scan(endless.http, ['github'], fileOf(GITHUB))).status).toBe('complete');
    const silent = await serve(() => {});
    const hurried: Http = (request) => silent.http({ ...request, timeoutMs: 200 });
    expect((await scan(hurried, ['github'], fileOf(GITHUB))).status).toBe('complete');
  });
});
