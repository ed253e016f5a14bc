import { expect, test } from '@jest/globals';
import { compileRules } from '../../../../src/scan/secrets/rules/compile.js';
import { compiled } from '../product-rules.js';

function wayOut(id: string) {
  const rule = compiled.rules.find((each) => each.id === id);
  return { revoke: rule?.revoke, remedy: rule?.remedy };
}

test('who leaks a deploy token is not sent to the page of personal ones', () => {
  expect(wayOut('gitlab-pat').revoke).toContain('personal_access_tokens');
  expect(wayOut('gitlab-deploy-token').revoke).toBeNull();
  expect(wayOut('gitlab-deploy-token').remedy).toContain('Deploy tokens');
});

test('the page of a kind of secret comes before that of its provider', () => {
  expect(wayOut('stripe-webhook-secret').revoke).toContain('webhooks');
  expect(wayOut('supabase-secret-key').revoke).toContain('api-keys');
});

test('a rule without a page of its own keeps its provider’s', () => {
  const rule = {
    id: 'acme-token',
    title: 'Acme',
    severity: 'high',
    keywords: ['acme_'],
    pattern: 'acme_[a-z]{20}',
    examples: [],
    silent: [],
  } as const;
  const { rules } = compileRules([{ provider: 'Acme', revoke: 'https://acme.example/', rules: [rule] }]);
  expect(rules.map(({ revoke, remedy }) => [revoke, remedy])).toEqual([['https://acme.example/', null]]);
});
