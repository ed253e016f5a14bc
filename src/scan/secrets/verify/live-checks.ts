import type { AnswerFields } from './answer-fields.js';
import { headerList, type ReadIdentity } from './identity.js';
import type { Answer } from './verdict.js';
import type { Verifier } from './verifiers.js';

/** How a provider is asked whether a token is accepted: one read without any effect, at a fixed address. */
export interface LiveCheck {
  readonly id: Verifier;
  /** As the rules name it. */
  readonly provider: string;
  /** Rules whose values are this provider's and no other's; values without a form of their own are never sent. */
  readonly rules: readonly string[];
  /** What such a value is made of, besides what its rule says: it goes into a header. */
  readonly form: RegExp;
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  headers(value: string): Readonly<Record<string, string>>;
  /** null: nothing can be concluded. */
  read(status: number, answer: AnswerFields): Answer | null;
  /** What the same answer says of the token's owner and rights, when it is live. */
  readonly who: ReadIdentity;
}

const bearer = (value: string) => ({ authorization: `Bearer ${value}` });

/** Accepted only with a field that the provider's answer has: any proxy can say 200. */
function byStatus(isIdentity: (answer: AnswerFields) => boolean, unauthorized: Answer = 'refused'): LiveCheck['read'] {
  return (status, answer) => {
    if (status === 200) return isIdentity(answer) ? 'live' : null;
    return status === 401 ? unauthorized : null;
  };
}

/** Slack answers 200 to everything. `invalid_auth` may also mean that this address is not allowed. */
const SLACK_DEAD: ReadonlySet<string> = new Set(['account_inactive', 'token_revoked', 'token_expired']);

/**
 * The providers' own documentation names these addresses: docs.github.com "Get the authenticated user", docs.gitlab.com
 * "Personal access tokens API", api.slack.com `auth.test`, docs.npmjs.com `npm whoami`, docs.stripe.com "Retrieve
 * account", docs.sendgrid.com "Retrieve a list of scopes", platform.openai.com "List models", docs.anthropic.com "List
 * models", docs.digitalocean.com "Get user information", devcenter.heroku.com "Account info".
 */
export const LIVE_CHECKS: readonly LiveCheck[] = [
  {
    id: 'anthropic',
    provider: 'Anthropic',
    rules: ['anthropic-api-key'],
    form: /^sk-ant-api\d\d-[\w-]{20,200}$/,
    url: 'https://api.anthropic.com/v1/models?limit=1',
    headers: (value) => ({ 'x-api-key': value, 'anthropic-version': '2023-06-01' }),
    read: byStatus((answer) => answer.has('data')),
    who: (_, headers) => ({ owner: headerList(headers, 'anthropic-organization-id')[0] ?? null, scopes: [] }),
  },
  {
    id: 'digitalocean',
    provider: 'DigitalOcean',
    rules: ['digitalocean-pat', 'digitalocean-oauth-token'],
    form: /^do[op]_v1_[a-f0-9]{64}$/,
    url: 'https://api.digitalocean.com/v2/account',
    headers: bearer,
    read: (status, answer) => {
      if (status === 200) return answer.has('account') ? 'live' : null;
      return status === 401 && answer.text('id')?.toLowerCase() === 'unauthorized' ? 'dead' : null;
    },
    who: (answer) => ({ owner: answer.text('account', 'team', 'name') ?? answer.text('account', 'uuid'), scopes: [] }),
  },
  {
    // A token of a GitHub Enterprise Server looks the same, so a 401 here says nothing of it.
    id: 'github',
    provider: 'GitHub',
    rules: ['github-pat', 'github-fine-grained-pat', 'github-oauth-token', 'github-user-token'],
    form: /^(?:gh[pou]_|github_pat_)\w{36,100}$/,
    url: 'https://api.github.com/user',
    headers: (value) => ({ ...bearer(value), accept: 'application/vnd.github+json' }),
    read: byStatus((answer) => answer.text('login') !== null),
    who: (answer, headers) => ({ owner: answer.text('login'), scopes: headerList(headers, 'x-oauth-scopes') }),
  },
  {
    // The same holds for a self-managed GitLab; of its own tokens gitlab.com tells that they were revoked or expired.
    id: 'gitlab',
    provider: 'GitLab',
    rules: ['gitlab-pat', 'gitlab-routable-pat'],
    form: /^glpat-[\w.-]{20,400}$/,
    url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
    headers: (value) => ({ 'private-token': value }),
    read: (status, answer) => {
      const active = answer.flag('active');
      if (status === 200 && active !== null) return active ? 'live' : 'dead';
      if (status !== 401) return null;
      const told = answer.text('error') === 'invalid_token' ? (answer.text('error_description') ?? '') : '';
      return /^token (?:was revoked|is expired|has expired)\b/i.test(told) ? 'dead' : 'refused';
    },
    who: (answer) => ({ owner: answer.text('name'), scopes: answer.texts('scopes') }),
  },
  {
    id: 'heroku',
    provider: 'Heroku',
    rules: ['heroku-api-key'],
    form: /^HRKU-[\w-]{36,60}$/,
    url: 'https://api.heroku.com/account',
    headers: (value) => ({ ...bearer(value), accept: 'application/vnd.heroku+json; version=3' }),
    read: (status, answer) => {
      if (status === 200) return answer.text('email') !== null ? 'live' : null;
      return status === 401 && answer.text('id') === 'unauthorized' ? 'dead' : null;
    },
    who: (answer) => ({ owner: answer.text('id'), scopes: [] }),
  },
  {
    // A token may be limited to addresses, so a 401 is no proof.
    id: 'npm',
    provider: 'npm',
    rules: ['npm-access-token'],
    form: /^npm_[A-Za-z0-9]{36}$/,
    url: 'https://registry.npmjs.org/-/whoami',
    headers: bearer,
    read: byStatus((answer) => answer.text('username') !== null),
    who: (answer) => ({ owner: answer.text('username'), scopes: [] }),
  },
  {
    id: 'openai',
    provider: 'OpenAI',
    rules: ['openai-api-key'],
    form: /^sk-[\w-]{40,300}$/,
    url: 'https://api.openai.com/v1/models',
    headers: bearer,
    read: byStatus((answer) => answer.text('object') === 'list'),
    who: (_, headers) => ({ owner: headerList(headers, 'openai-organization')[0] ?? null, scopes: [] }),
  },
  {
    // Keys of the European region are refused at this address.
    id: 'sendgrid',
    provider: 'SendGrid',
    rules: ['sendgrid-api-key'],
    form: /^SG\.[\w-]{22}\.[\w-]{43}$/,
    url: 'https://api.sendgrid.com/v3/scopes',
    headers: bearer,
    read: byStatus((answer) => answer.has('scopes')),
    who: (answer) => ({ owner: null, scopes: answer.texts('scopes') }),
  },
  {
    id: 'slack',
    provider: 'Slack',
    rules: ['slack-bot-token', 'slack-legacy-bot-token', 'slack-user-token', 'slack-app-token'],
    form: /^(?:xox[bpe]|xapp)-[\w-]{20,200}$/,
    method: 'POST',
    url: 'https://slack.com/api/auth.test',
    headers: bearer,
    read: (status, answer) => {
      if (status !== 200) return null;
      if (answer.flag('ok') === true) return 'live';
      const error = answer.text('error') ?? '';
      if (SLACK_DEAD.has(error)) return 'dead';
      return error === 'invalid_auth' ? 'refused' : null;
    },
    who: (answer, headers) => ({
      owner: [answer.text('user'), answer.text('team')].filter((name) => name !== null).join(' in ') || null,
      scopes: headerList(headers, 'x-oauth-scopes'),
    }),
  },
  {
    // A key may be limited to addresses; that it has expired is said.
    id: 'stripe',
    provider: 'Stripe',
    rules: ['stripe-secret-key', 'stripe-restricted-key'],
    form: /^[sr]k_(?:live|prod)_[A-Za-z0-9]{24,120}$/,
    url: 'https://api.stripe.com/v1/account',
    headers: bearer,
    read: (status, answer) => {
      if (status === 200) return answer.text('object') === 'account' ? 'live' : null;
      if (status !== 401) return null;
      return answer.text('error', 'code') === 'api_key_expired' ? 'dead' : 'refused';
    },
    who: (answer) => ({ owner: answer.text('id'), scopes: [] }),
  },
];
