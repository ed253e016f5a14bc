import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerFields } from '../../../../src/scan/secrets/verify/answer-fields.js';
import { LIVE_CHECKS } from '../../../../src/scan/secrets/verify/live-checks.js';
import { VERIFIERS, type Verifier } from '../../../../src/scan/secrets/verify/verifiers.js';
import { providers, rules } from '../product-rules.js';
import { secretOf } from '../scan-repository.js';
import { GITHUB } from './scene.js';

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
