import { describe, expect, test } from '@jest/globals';
import { isPlaceholder, isTemplate, isTokenPlaceholder } from '../../../../src/scan/secrets/judge/placeholder.js';

describe('what is filled in elsewhere is no secret', () => {
  test.each([
    '$DB',
    '$(cat',
    '$[x',
    'Kq8${DB}vN2',
    'Kq8${',
    'Kq8$(cat)vN2',
    'Kq8{{ x }}',
    'Kq8<%vN2',
    'Kq8%>vN2',
    '<your key>',
    '<your key',
    '[your key]',
    '[your key',
    '[]',
    '{your key}',
    '{your key',
    '{}',
    '%DB_PASS%',
    '%DB_PASS',
    '%(pass)',
    '%(password)s and more',
    '%(user)s:%(password)s',
    'Kq8 var.x',
    '#{pass}',
    'Kq8{@pass}',
    '__DB_PASS__',
    '@DB.PASS@',
    '@D@',
    '%@',
    '%s',
    'Kq8 process.env.X',
    'os.environ',
    'System.getenv(X)',
    'ENV[X]',
    'secrets.DEPLOY',
    'secret.DEPLOY',
    'ssm:/db',
    'VAULT:db',
    'ENC[x',
    'AQICAHx',
    '$ANSIBLE_VAULT',
    '!vault',
    '!GetAtt x',
  ])('%s', (value) => {
    expect(isTemplate(value)).toBe(true);
  });

  test.each([
    'Kq8$DB',
    '$8Kq',
    'Kq8{vN2',
    'Kq8<vN2>',
    '<vN2>Kq8',
    '<v<N2>',
    '<>',
    'Kq8[vN2]',
    '[vN2]Kq8',
    '{vN2}Kq8',
    'Kq8{vN2}',
    'Kq8%DB%',
    '%8DB',
    '%DB%Kq8',
    'Kq8%(pw)s%',
    '%(p w)s%%',
    'Kq8#{vN2',
    'Kq8{@}',
    'Kq8__DB__',
    '__DB__Kq8!',
    '__D-B__',
    'Kq8@DB@',
    '@DB@Kq8',
    '@8DB@',
    '@D-B@',
    'Kq8%@',
    '%@Kq8',
    'process_env',
    'secrets.ab',
    'secrets.AB',
    'Kq8vault:db',
    'Kq8ENC[',
    'Kq8AQICAH',
    'Kq8$ANSIBLE',
    'Kq8!vault',
  ])('%s is not', (value) => {
    expect(isTemplate(value)).toBe(false);
  });
});

describe('a value that says it stands for another', () => {
  test.each([
    'change-me',
    'change_me',
    'change-this',
    'replaceme',
    'replace-me',
    'replace_this',
    'not-a-real',
    'not_a_real',
    'insert-k',
    'insert_k',
    'putyour',
    'put-your',
    'your_k',
    'your-k',
    'q_here',
    'q-here',
    'mytoken',
    'my-token',
    'my_token',
    'supersecret',
    'super-secret',
    'topsecret',
    'top_secret',
    'testkey',
    'test-key',
    'no_pass',
    'default_x',
    'default-x',
    'secretkey',
    'secret-key',
    'secret_value',
    '123456789',
    'EXAMPLE',
  ])('by its words: %s', (word) => {
    expect(isPlaceholder(`Kq8v!${word}`)).toBe(true);
  });

  test.each(['default=x', 'q+here', 'secretkeyN2m', 'secret+key', 'your+k', 'insert+k', 'testkeys'])(
    'not where the word is another: %s',
    (word) => {
      expect(isPlaceholder(`Kq8v!${word}`)).toBe(false);
    },
  );

  test.each([
    'mysql_pwd',
    'db.ssh_pass',
    'db-api_key',
    'db_apikey',
    'db_api-key',
    'pg_passphrase',
    'pg_credential',
    'pg_credentials',
  ])('as the name of one: %s', (name) => {
    expect(isPlaceholder(name)).toBe(true);
    expect(isPlaceholder(`9${name}`)).toBe(false);
    expect(isPlaceholder(`${name}9q`)).toBe(false);
  });

  test.each(['xxxx', 'XxXx', '***', '...', '•••', '####', '____', '-----', '000000', '111111', '999999', '…'])(
    'by a filler: %s',
    (filler) => {
      expect(isPlaceholder(`Kq8v${filler}N2mT`)).toBe(true);
    },
  );

  test.each(['xxx', 'x', '**', '*', '..', '.', '••', '•', '###', '#', '___', '_', '----', '-', '00', '0', '11', '99'])(
    'not by %s, which a random text holds too',
    (short) => {
      expect(isPlaceholder(`Kq8v${short}N2mT`)).toBe(false);
    },
  );

  test('by an end left open, and by signs alone', () => {
    expect(isPlaceholder('Kq8vN2mT..')).toBe(true);
    expect(isPlaceholder('?!&+')).toBe(true);
    expect(isPlaceholder('')).toBe(true);
  });

  test.each([
    ['kq8ijklmnwz2', true],
    ['KQ8IjKlMnWZ2', true],
    ['kq8ijklmwvz2', false],
    ['kq8ijklmnwz2rt5hb9gp3dt7yw4sf1', false],
    ['k-q8ij-klmn-wz2', true],
  ])('by a row of the alphabet that is a good part of it: %s %p', (value, stands) => {
    expect(isPlaceholder(value)).toBe(stands);
  });

  test.each([
    ['kqaaaaavz2w8', true],
    ['kqaaaavzq2w8', false],
    ['kqaaaaavz2w8rt5hb9gp3dt7yw4sf1', false],
    ['kq8kq8kq8kq8', true],
    ['kqzvkqvzkvzq', true],
    ['kqzvkqvzkvz', false],
    ['kqzvxkqvzkxvzqk', false],
    ['kqzkqqzzk', true],
  ])('by letters that come again and again: %s %p', (value, stands) => {
    expect(isPlaceholder(value)).toBe(stands);
  });
});

describe('a token that says it stands for another', () => {
  test.each([
    '${X}',
    'xxxxxx',
    '***',
    '...',
    '•••',
    '####',
    '________',
    '00000000',
    '11111111',
    '99999999',
    '…',
    'EXAMPLE',
    'Example',
    'example',
    'Placeholder',
    'placeholder',
    'redacted',
    'changeme',
    'Your_',
    'your-',
    'YOUR_',
    'YOUR-',
    'Dummy',
    'dummy',
    'Fake_',
    'fakeQ',
    'ijklmnop',
    'IJKLmnop',
    'zzzzzzz',
  ])('by %s', (word) => {
    expect(isTokenPlaceholder(`Kq8v${word}N2mT`)).toBe(true);
  });

  test.each([
    'xxxxx',
    '**',
    '*',
    '..',
    '.',
    '••',
    '###',
    '______',
    '000000',
    'xample',
    'YourX',
    'fakeq',
    'ijklmno',
    'zzzzzz',
    '',
  ])('not by %j, which its random text holds by chance', (word) => {
    expect(isTokenPlaceholder(`Kq8v${word}N2mT`)).toBe(false);
  });

  test('a run of one letter says nothing where the provider’s values hold such runs', () => {
    expect(isTokenPlaceholder('Kq8vzzzzzzzN2mT', true)).toBe(false);
    expect(isTokenPlaceholder('Kq8vexampleN2mT', true)).toBe(true);
  });

  test('one piece over and over is none, behind the prefix of the provider or without one', () => {
    expect(isTokenPlaceholder('kq8kq8kq8kq8')).toBe(true);
    expect(isTokenPlaceholder('acme_kq8kq8kq8kq8')).toBe(true);
    expect(isTokenPlaceholder('AC-kq8kq8kq8kq8')).toBe(true);
    expect(isTokenPlaceholder('9_kq8kq8kq8kq8')).toBe(false);
    expect(isTokenPlaceholder('a_kq8kq8kq8kq8')).toBe(false);
    expect(isTokenPlaceholder('acme+kq8kq8kq8kq8')).toBe(false);
    expect(isTokenPlaceholder('9acme_kq8kq8kq8kq8')).toBe(false);
  });
});
