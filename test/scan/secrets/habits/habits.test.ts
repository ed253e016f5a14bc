import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseGitleaksConfig } from '../../../../src/scan/secrets/habits/gitleaks-config.js';
import { convertGoPattern } from '../../../../src/scan/secrets/habits/go-pattern.js';
import { makeRepository, type TestRepository } from '../../../helpers/repository.js';
import { scanRepository, secretOf } from '../scan-repository.js';

const opened: TestRepository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.destroy();
});

function repository(): TestRepository {
  const made = makeRepository();
  opened.push(made);
  return made;
}

const key = secretOf('AKIA{A-Z2-7:16}', 'habits');

/** A repository whose base has `configuration`, and a change that adds a key in `src/a.ts`, line 1. */
function changeOver(configuration: Record<string, string>): { repo: TestRepository; base: string; head: string } {
  const repo = repository();
  repo.write('readme.md', 'x\n');
  for (const [path, text] of Object.entries(configuration)) repo.write(path, text);
  const base = repo.commit('base');
  repo.write('src/a.ts', `connect("${key}");\n`);
  const head = repo.commit('head');
  return { repo, base, head };
}

describe('configuration of other scanners on the base branch is honoured', () => {
  test.each([
    ['.gitleaks.toml', "[allowlist]\npaths = ['''^src/a\\.ts$''']\n"],
    ['.gitleaks.toml', "[[allowlists]]\nregexes = ['''^AKIA[A-Z2-7]+$''']\n"],
    ['.gitleaks.toml', `[allowlist]\nstopwords = ["${key.slice(6, 12).toLowerCase()}"]\n`],
    ['.gitleaks.toml', "[allowlist]\nregexTarget = 'line'\nregexes = ['connect']\n"],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\ndisabledRules = ["aws-access-key"]\n'],
    ['.gitleaksignore', '# known\nsrc/a.ts:aws-access-token:1\n'],
    [
      '.secrets.baseline',
      JSON.stringify({ results: { 'src/a.ts': [{ hashed_secret: createHash('sha1').update(key).digest('hex') }] } }),
    ],
  ])('%s: %s', async (path, text) => {
    const { repo, base, head } = changeOver({ [path]: text });

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.head).toEqual([]);
    expect(outcome.notes).toEqual([`1 secret is allowed by ${path}`]);
  });

  test.each([
    ['.gitleaks.toml', "[allowlist]\npaths = ['''^other/''']\n"],
    ['.gitleaks.toml', "[[allowlists]]\ncondition = 'AND'\npaths = ['''^src/''']\nregexes = ['never']\n"],
    ['.gitleaks.toml', '[allowlist]\nstopwords = []\n'],
    ['.gitleaksignore', 'src/a.ts:aws-access-token:2\n'],
    ['.gitleaksignore', 'src/a.ts:github-pat:1\n'],
    [
      '.secrets.baseline',
      JSON.stringify({
        results: { 'src/a.ts': [{ hashed_secret: createHash('sha1').update(key).digest('hex'), is_secret: true }] },
      }),
    ],
  ])('and allows no more than it says: %s: %s', async (path, text) => {
    const { repo, base, head } = changeOver({ [path]: text });

    expect((await scanRepository(repo.root, { base, head })).outcome.head).toHaveLength(1);
  });
});

test('a change cannot allow its own secret, and is told that its configuration does not count', async () => {
  const repo = repository();
  repo.write('readme.md', 'x\n');
  const base = repo.commit('base');
  repo.write('src/a.ts', `connect("${key}");\n`);
  repo.write('.gitleaks.toml', "[allowlist]\npaths = ['.*']\n");
  const head = repo.commit('head');

  const { outcome } = await scanRepository(repo.root, { base, head });

  expect(outcome.head).toHaveLength(1);
  expect(outcome.notes?.join()).toMatch(/\.gitleaks\.toml is changed here/);
});

test('a configuration that cannot be read allows nothing and makes the scan partial', async () => {
  const { repo, base, head } = changeOver({ '.gitleaks.toml': 'not = [toml' });

  const { outcome } = await scanRepository(repo.root, { base, head });

  expect(outcome.status).toBe('partial');
  expect(outcome.head).toHaveLength(1);
});

describe('rules of the repository', () => {
  test('run beside ours', async () => {
    const rule = `[[rules]]\nid = "acme"\ndescription = "Acme key"\nregex = '''(?i)acme[_-]([a-z0-9]{20,})'''\nkeywords = ["acme"]\nsecretGroup = 1\n`;
    const { repo, base } = changeOver({ '.gitleaks.toml': rule });
    const value = secretOf('{a-z0-9:24}');
    repo.write('src/b.ts', `// ACME_${value}\n`);
    const head = repo.commit('acme');

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.head.map((each) => each.rule).sort()).toEqual(['acme', 'aws-access-key']);
    expect(JSON.stringify(outcome)).not.toContain(value);
  });

  test('that could cost more than linear time, or would run on every byte, do not run and are named', async () => {
    const config = await parseGitleaksConfig(
      [
        "[[rules]]\nid = 'nested'\nregex = '(a+)+acme'\nkeywords = ['acme']",
        "[[rules]]\nid = 'broad'\nregex = 'x{5}'",
      ].join('\n'),
    );
    expect(config.rules).toEqual([]);
    expect(config.notes).toEqual([
      expect.stringMatching(/rule nested does not run: .*nested/),
      expect.stringMatching(/rule broad does not run: no keyword/),
    ]);
  });
});

test.each([
  ['(?i)abc+', 'abc{1,200}'],
  ['[[:alnum:]_]{3,}', '[A-Za-z0-9_]{3,200}'],
  ['(?P<key>a)(b)', '(a)(?:b)'],
  ['\\Aabc\\z', '^abc$'],
  ['[^]a]', '[^\\]a]'],
  ['a\\*b*', 'a\\*b{0,200}'],
])('the Go pattern %s becomes %s', (source, pattern) => {
  expect(convertGoPattern(source).pattern).toBe(pattern);
});
