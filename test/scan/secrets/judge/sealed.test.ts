import { describe, expect, test } from '@jest/globals';
import { toldIn } from '../told-in.js';

const told = (path: string, template: string) => toldIn(path, template).told;

describe('a team that encrypts its values is not blocked for it', () => {
  test.each([
    ['k8s/db.yaml', 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB{A-Za-z0-9+/:300}='],
    ['app.yml', 'password: ENC[AES256_GCM,data:{A-Za-z0-9+/:24}=,iv:{A-Za-z0-9+/:43}=,type:str]'],
    ['app.properties', 'db.password=ENC({A-Za-z0-9+/:43}=)'],
    ['app.yml', "password: '{cipher}{a-f0-9:128}'"],
    ['.env', 'DB_PASSWORD="encrypted:B{A-Za-z0-9+/:150}=="'],
    ['Pulumi.yaml', 'token: v1:{A-Za-z0-9+/:16}:{A-Za-z0-9+/:60}'],
    ['app.yml', 'password: vault:v1:{A-Za-z0-9+/:80}='],
    ['app.yml', 'db_password: CiQA{A-Za-z0-9+/:120}='],
    ['app.yml', 'password: gAAAAABm{A-Za-z0-9_-:130}=='],
    ['config.yaml', 'password: "![{A-Za-z0-9+/:43}=]"'],
    ['a.sql', "password = '*{A-F0-9:40}'"],
    ['a.yml', 'password: md5{a-f0-9:32}'],
  ])('%s %s', (path, template) => expect(told(path, template)).toEqual([]));
});

describe('a team that names where its secrets are kept is not blocked for it', () => {
  test.each([
    'projects/{0-9:12}/secrets/db-password/versions/latest',
    'sm://projects/p-{0-9:5}/secrets/token',
    '@Microsoft.KeyVault(SecretUri=https://kv-{a-z0-9:6}.vault.azure.net/secrets/Db/{a-f0-9:32})',
    'https://kv-{a-z0-9:6}.vault.azure.net/secrets/Db/{a-f0-9:32}',
    'op://Production/{a-z:5}-db/password',
    'conjur:prod/{a-z:6}/Password-2',
    'ref+vault://secret/{a-z:6}#/password2',
    'secret/data/prod/{a-z:6}#api_token_v2',
    'arn:aws:secretsmanager:eu-west-1:{0-9:12}:secret:prod/db-{A-Za-z0-9:6}',
  ])('%s', (value) => {
    expect(told('app.yml', `db_password: "${value}"`)).toEqual([]);
    expect(told('app.ts', `const apiKey = "${value}";`)).toEqual([]);
  });
});

describe('what only wears the dress of an encrypted value stays found', () => {
  test.each([
    ['k8s/db.yaml', '# SealedSecret\npassword: AgB{A-Za-z0-9:14}!7'],
    ['app.yml', 'password: "encrypted:{A-Za-z0-9:24}"'],
    ['app.yml', 'password: "{xor}{A-Za-z0-9:24}#"'],
    ['app.yml', 'api_key: "v1:{A-Za-z0-9:40}"'],
  ])('%s %s', (path, template) => expect(told(path, template)).not.toEqual([]));
});
