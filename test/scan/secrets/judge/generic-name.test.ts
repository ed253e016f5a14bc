import { describe, expect, test } from '@jest/globals';
import { namesOtherThing, namesSecret, wordsOf } from '../../../../src/scan/secrets/judge/generic-name.js';

test.each([
  ['acmeApiKey', ['acme', 'api', 'key']],
  ['ACME_API_KEY', ['acme', 'api', 'key']],
  ['acme-api.key', ['acme', 'api', 'key']],
  ['AWSSecretKey', ['aws', 'secret', 'key']],
  ['HTTPSToken', ['https', 'token']],
  ['sha256Sum', ['sha256', 'sum']],
  ['__key__', ['key']],
  ['a  b', ['a', 'b']],
])('the words of %s are read in every spelling', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

describe('a name that holds a telling word and is another thing’s', () => {
  test.each([
    'password_hash',
    'tokenType',
    'secretName',
    'passwordLength',
    'hash_of_password',
    'csrfToken',
    'publicKeyBytes',
    'invalid_password',
    'primaryKeyBytes',
    'keyboardSecretX',
  ])('%s', (name) => {
    expect(namesOtherThing(name)).toBe(true);
    expect(namesOtherThing(name)).toBe(true);
  });

  test.each([
    'password',
    'apiKey',
    'api_keys',
    'secret_store',
    'secretConfig',
    'name_password',
    'typeToken',
    'api_name_token',
    '',
  ])('%j is its own', (name) => {
    expect(namesOtherThing(name)).toBe(false);
  });

  test('stays another thing’s after thousands of other names', () => {
    for (let at = 0; at < 5_000; at++) expect(namesOtherThing(`password${at}x_hash`)).toBe(true);
    for (let at = 0; at < 5_000; at++) expect(namesOtherThing(`password_${at}x`)).toBe(false);
    expect(namesOtherThing('password0x_hash')).toBe(true);
  });
});

describe('a name that says it is a secret', () => {
  test.each([
    'acme_api_key',
    'acmeToken',
    'acmeTokens',
    'apiKeys',
    'appSecrets',
    'token_acme',
    'acmePassword2',
    'acme_pat',
    'acme_jwt',
    'acme_auth',
    'acmeCredential',
    'acmeCredentials',
    'acmeapikey',
    'key01',
  ])('%s', (name) => {
    expect(namesSecret(name)).toBe(true);
  });

  test.each([
    'acme',
    'acme_account',
    'acmeTokenType',
    'acme_token_names',
    'token_hash_value',
    'publishableKey',
    'acme_site_key',
    'commitToken',
    'keyed',
    'tokenised',
    'key123',
    'keysname',
    '',
  ])('%j does not', (name) => {
    expect(namesSecret(name)).toBe(false);
  });
});
