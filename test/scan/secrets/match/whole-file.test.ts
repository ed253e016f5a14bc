import { expect, test } from '@jest/globals';
import { scanBytes } from '../../../../src/scan/secrets/scan-bytes.js';
import { engine } from '../product-rules.js';
import { secretOf } from '../scan-repository.js';

const KEY = secretOf('{a-f0-9:32}', 'whole-file');

function rulesAt(path: string, text: string): string[] {
  const result = scanBytes(engine, path, Buffer.from(text));
  return 'binary' in result ? [] : result.found.map(({ rule, startLine }) => `${rule.id}:${startLine}`);
}

test('a file that is nothing but a key is told by its place and its form', () => {
  expect(rulesAt('config/master.key', KEY)).toEqual(['rails-key-file:1']);
  expect(rulesAt('app/config/credentials/production.key', `${KEY}\n`)).toEqual(['rails-key-file:1']);
  expect(rulesAt('backup.zip!config/master.key', KEY)).toEqual(['rails-key-file:1']);
  expect(rulesAt('backup.zip!master.key', KEY)).toEqual(['rails-key-file:1']);
});

test('the same text at another place, or another text there, is none', () => {
  expect(rulesAt('checksums/app.md5', KEY)).toEqual([]);
  expect(rulesAt('config/master.key', `${KEY}  app.tar\n`)).toEqual([]);
  expect(rulesAt('config/master.key', 'see the vault\n')).toEqual([]);
});

test('a blob of the history has no path yet, and is not called clean for that', () => {
  expect(rulesAt('', KEY)).toContain('rails-key-file:1');
});

test('what Ansible encrypted stays clean', () => {
  const encrypted = `$ANSIBLE_VAULT;1.1;AES256\n${secretOf('{0-9:80}', 'vault')}\n`;
  expect(rulesAt('group_vars/vault.yml', encrypted)).toEqual([]);
  expect(rulesAt('group_vars/vault_passwords.yml', encrypted)).toEqual([]);
});
