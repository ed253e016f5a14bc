import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../helpers/dist.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('app/main.js', "require('child_process').exec('ls ' + process.argv[2]);\n");
  repository.commit();
});
afterEach(() => repository.destroy());

const policy = () => join(repository.root, '.github/gatehouse.yml');
const init = (...args: string[]) => runCli(['init', ...args, '--offline'], {});

test('a dry run shows both files and writes none of them', () => {
  const shown = init(repository.root, '--dry-run');
  expect(shown).toMatchObject({ code: 0 });
  expect(shown.stdout).toContain('would write .github/gatehouse.yml\n# Policy of the security gate');
  expect(shown.stdout).toContain('would write .github/workflows/gatehouse.yml');
  expect(existsSync(policy())).toBe(false);
}, 60_000);

test('from a folder below, the files are the repository’s; a second run changes nothing', () => {
  mkdirSync(join(repository.root, 'app/deep'));
  const first = init(join(repository.root, 'app/deep'));
  expect(first.stdout).toContain('wrote .github/gatehouse.yml');
  expect(first.stdout).toMatch(/In the repository today: (?:\d+ |nothing)/);
  const before = readFileSync(policy(), 'utf8');
  const second = init(repository.root);
  expect(second.stdout).toContain('kept .github/gatehouse.yml');
  expect(readFileSync(policy(), 'utf8')).toBe(before);
}, 60_000);

test('what is imported is taken into the policy that the first look goes by, in a dry run as in a real one', () => {
  repository.write('.trivyignore', '# no untrusted input\nCVE-2021-23337\n');
  const asked = ['--import', '--owner', '@acme/security'];
  const shown = init(repository.root, '--dry-run', ...asked);
  expect(shown.code).toBe(0);
  expect(shown.stdout).toContain('reason: no untrusted input\n    owner: "@acme/security"');
  const written = init(repository.root, ...asked);
  expect(written.code).toBe(0);
  const today = (text: string) => /In the repository today: .*/.exec(text)?.[0];
  expect(today(written.stdout)).toBe(today(shown.stdout));
}, 60_000);

test('without an owner nothing is imported and nothing written: the gate would refuse that policy the next day', () => {
  repository.write('.trivyignore', 'CVE-2021-23337\n');
  const ran = init(repository.root, '--import');
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('1 exception would be imported: say who answers for them, such as --owner @org/team');
  expect(existsSync(policy())).toBe(false);
}, 60_000);

test('what other tools left is named where it is not imported, with the way that is still open', () => {
  repository.write('.trivyignore', 'CVE-2021-23337\n');
  repository.write('.gitleaksignore', '');
  expect(init(repository.root).stdout).toContain(
    'Other tools left .trivyignore. To take over what they let stay: add --import',
  );
  expect(init(repository.root, '--import').stdout).toContain('gatehouse policy import FILE ...');
}, 60_000);

test('the workflow for forks is written where it is wanted', () => {
  const fork = join(repository.root, '.github/workflows/gatehouse-fork-report.yml');
  const ran = init(repository.root, '--fork');
  expect(ran.stdout).toContain('wrote .github/workflows/gatehouse-fork-report.yml');
  expect(readFileSync(fork, 'utf8')).toContain('workflow_run:');
}, 60_000);

test('no link of the repository leads a file to another place, and nothing of the set is written', () => {
  const elsewhere = makeFolder();
  symlinkSync(elsewhere, join(repository.root, '.github'));
  const ran = init(repository.root);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('.github/gatehouse.yml cannot be written: .github is no folder; move it');
  expect(readdirSync(elsewhere)).toEqual([]);
}, 60_000);

test('a link to nothing in the place of the policy is told as what it is', () => {
  mkdirSync(join(repository.root, '.github'));
  symlinkSync('nowhere', policy());
  const ran = init(repository.root);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('.github/gatehouse.yml is no regular file');
}, 60_000);
