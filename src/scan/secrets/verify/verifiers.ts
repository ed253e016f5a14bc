/** Providers that can be asked, without any effect, whether a token of theirs is accepted. */
export const VERIFIERS = [
  'anthropic',
  'digitalocean',
  'github',
  'gitlab',
  'heroku',
  'npm',
  'openai',
  'sendgrid',
  'slack',
  'stripe',
] as const;
export type Verifier = (typeof VERIFIERS)[number];
