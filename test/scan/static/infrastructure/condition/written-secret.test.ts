import { expect, test } from '@jest/globals';
import { isWrittenSecret } from '../../../../../src/scan/static/infrastructure/condition/written-secret.js';

test.each(['hunter2hunter2', 'Tr0ub4dor&3', 'a8f5f167f44f4964e6c998dee827110c'])('%s would be public', (value) => {
  expect(isWrittenSecret(value)).toBe(true);
});

test.each([
  'short',
  'changeme-please',
  'REPLACE_ME_NOW',
  'your-password',
  'DB_PASSWORD_VAL',
  '/run/secrets/db',
  'arn:aws:secretsmanager:eu-west-1:1:secret:db',
  'https://vault.example',
  '${DB_PASSWORD}',
  'two words of it',
])('%s is no secret, and nobody is bothered with it', (value) => {
  expect(isWrittenSecret(value)).toBe(false);
});
