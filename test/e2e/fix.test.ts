import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../helpers/dist.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord } from '../helpers/osv-database.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;
let database: string;

beforeEach(() => {
  repository = makeRepository();
  const events = [{ introduced: '0' }, { fixed: '4.2.30' }];
  const record = { affected: [anAffectedEntry({ ecosystem: 'PyPI', name: 'django', events })] };
  database = anOsvDirectory({ PyPI: [anOsvRecord({ ...record, modified: new Date().toISOString() })] });
});
afterEach(() => {
  repository.destroy();
  rmSync(database, { recursive: true });
});

const fix = (...args: string[]) => runCli(['fix', repository.root, '--offline', '--osv-db', database, ...args], {});
const requirements = () => readFileSync(join(repository.root, 'requirements.txt'), 'utf8');

test('fix shows what it would change and changes nothing; with --write the finding is gone, and nothing else has moved', () => {
  repository.write('requirements.txt', 'flask==3.0.0\r\ndjango==2.2.0  # web\r\n');
  repository.commit();
  const shown = fix();
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.stdout).toContain('requirements.txt:2\n  + django==4.2.30  # web\n');
  expect(requirements()).toContain('2.2.0');

  expect(fix('--write').stdout).toContain('wrote requirements.txt (1 change)');
  expect(requirements()).toBe('flask==3.0.0\r\ndjango==4.2.30  # web\r\n');
  expect(fix().stdout).not.toContain('django');
}, 120_000);

test('fix takes nothing of another head', () => {
  repository.commit();
  expect(fix('--head', 'HEAD')).toMatchObject({ code: 2 });
}, 120_000);
