import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerFields } from '../../../../src/scan/secrets/verify/answer-fields.js';
import { identityWords } from '../../../../src/scan/secrets/verify/identity.js';
import { LIVE_CHECKS } from '../../../../src/scan/secrets/verify/live-checks.js';
import type { Verifier } from '../../../../src/scan/secrets/verify/verifiers.js';
import { fileOf, GITHUB, scan } from './scene.js';

function words(id: Verifier, body: object, headers: Record<string, string> = {}): string {
  const check = LIVE_CHECKS.find((each) => each.id === id);
  return identityWords(
    check?.who(answerFields(Buffer.from(JSON.stringify(body))), headers) ?? { owner: null, scopes: [] },
  );
}

test.each<[Verifier, object, Record<string, string>, string]>([
  ['github', { login: 'octo' }, { 'x-oauth-scopes': 'repo, admin:org' }, ', of octo, with the scopes repo, admin:org'],
  ['github', { login: 'octo' }, {}, ', of octo'],
  ['gitlab', { active: true, name: 'ci', scopes: ['api'] }, {}, ', of ci, with the scopes api'],
  [
    'slack',
    { ok: true, user: 'bot', team: 'Acme' },
    { 'x-oauth-scopes': 'chat:write' },
    ', of bot in Acme, with the scopes chat:write',
  ],
  ['npm', { username: 'octo' }, {}, ', of octo'],
  ['stripe', { object: 'account', id: 'acct_1' }, {}, ', of acct_1'],
  ['sendgrid', { scopes: ['mail.send'] }, {}, ', with the scopes mail.send'],
  ['heroku', { email: 'a@b.example' }, {}, ''],
])('%s says %j', (id, body, headers, expected) => {
  expect(words(id, body, headers)).toBe(expected);
});

test('names that others chose stay names, and a long list a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (owner) => {
      expect(identityWords({ owner, scopes: [owner] })).toMatch(/^[\w@.:/+ ?,-]*$/);
    }),
  );
  const many = Array.from({ length: 20 }, (_, at) => `s${at}`);
  expect(identityWords({ owner: null, scopes: many })).toMatch(/s11 and 8 more$/);
});

test('the finding tells whose a live token is, and never the token, though an answer repeats it', async () => {
  const http = (login: string) => async () => ({
    status: 200,
    headers: { 'x-oauth-scopes': 'repo' },
    body: Buffer.from(JSON.stringify({ login })),
  });
  const live = await scan(http('octo'), ['github'], fileOf(GITHUB));
  expect(live.head[0]?.message).toContain('GitHub accepts it, it is live, of octo, with the scopes repo');
  const echo = await scan(http(GITHUB), ['github'], fileOf(GITHUB));
  expect(JSON.stringify(echo.head)).not.toContain(GITHUB);
});
