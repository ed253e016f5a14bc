import { describe, expect, test } from '@jest/globals';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { VERIFIERS, type Verifier } from '../../../../src/scan/secrets/verify/verifiers.js';
import { someOptions } from '../../../helpers/builders.js';
import { type Files, memoryWorkspace, type SettledContext, scanContext } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';
import { fake, fileOf, GITHUB, type Reply, SLACK, scan } from './scene.js';

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

  test('is shown nowhere but for the owner’s name, neither is the token', async () => {
    const { http } = fake(() => new Error(`${GITHUB} was refused by secret-answer`));
    const body = { login: 'octo', email: 'secret-answer', name: 'secret-answer' };
    const live = await scan(fake({ status: 200, body }).http, ['github'], fileOf(GITHUB));
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
