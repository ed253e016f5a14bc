import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { correlate } from '../../../../src/correlate/index.js';
import { parseGitleaksConfig } from '../../../../src/scan/secrets/habits/gitleaks-config.js';
import { convertGoPattern } from '../../../../src/scan/secrets/habits/go-pattern.js';
import { processorTime } from '../../../helpers/growth.js';
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

    expect(outcome.head).toMatchObject([
      { rule: 'aws-access-key', suppression: { kind: 'baseline', reason: `allowed by ${path} of the base branch` } },
    ]);
    expect(outcome.notes).toEqual([`1 secret is allowed by ${path}`]);
    expect(JSON.stringify(outcome)).not.toContain(key);
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

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]?.suppression).toBeUndefined();
  });
});

describe('what is allowed is listed, so that nothing is lost in silence', () => {
  const allowSrc = { '.gitleaks.toml': "[allowlist]\npaths = ['''^src/''']\n" };

  test('and masked like every other secret', async () => {
    const { repo, base, head } = changeOver(allowSrc);

    expect((await scanRepository(repo.root, { base, head })).masked).toContain(key);
  });

  test('a copy that nothing allows is new, although the allowed one was there before', async () => {
    const repo = repository();
    repo.write('.gitleaksignore', 'a.ts:aws-access-token:3\n');
    repo.write('a.ts', `\n\nconnect("${key}");\n`);
    const base = repo.commit('base');
    repo.write('a.ts', `connect("${key}");\n\nconnect("${key}");\n`);
    const head = repo.commit('head');

    const { outcome } = await scanRepository(repo.root, { base, head });
    const { findings } = correlate(outcome.head, outcome.base, {
      exceptions: [],
      policyPath: 'p',
      comparesSides: true,
      sawEverything: () => false,
      now: new Date(0),
    });

    expect(findings.map(({ state, location, suppression }) => [state, location?.startLine, suppression?.kind])).toEqual(
      [
        ['new', 1, undefined],
        ['existing', 3, 'baseline'],
      ],
    );
  });

  test('an allowed secret that moves to where nothing allows it is new', async () => {
    const repo = repository();
    for (const [path, text] of Object.entries(allowSrc)) repo.write(path, text);
    repo.write('src/a.ts', `connect("${key}");\n`);
    const base = repo.commit('base');
    repo.remove('src/a.ts');
    repo.write('lib/a.ts', `connect("${key}");\n`);
    const head = repo.commit('head');

    const { outcome } = await scanRepository(repo.root, { base, head });
    const { findings } = correlate(outcome.head, outcome.base, {
      exceptions: [],
      policyPath: 'p',
      comparesSides: true,
      sawEverything: () => false,
      now: new Date(0),
    });

    expect(findings.map(({ state, location, suppression }) => [state, location?.path, suppression])).toEqual([
      ['new', 'lib/a.ts', null],
    ]);
  });

  test('of very many the first are listed and all are counted', async () => {
    const lines = Array.from(
      { length: 260 },
      (_, index) => `connect("${secretOf('AKIA{A-Z2-7:16}', `many ${index}`)}");`,
    );
    const repo = repository();
    for (const [path, text] of Object.entries(allowSrc)) repo.write(path, text);
    const base = repo.commit('base');
    repo.write('src/a.ts', `${lines.slice(0, 130).join('\n')}\n`);
    repo.write('src/b.ts', `${lines.slice(130).join('\n')}\n`);
    const head = repo.commit('head');

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.head).toHaveLength(200);
    expect(outcome.notes).toEqual([
      '260 secrets are allowed by .gitleaks.toml',
      'of 260 allowed secrets the first 200 are listed',
    ]);
  });
});

describe('a change to what is allowed', () => {
  /** A base that allows `src/a.ts`, and a change that adds a key in two files and another version of the file. */
  async function notesOf(path: string, before: string | null, after: string | null): Promise<string> {
    const repo = repository();
    repo.write('readme.md', 'x\n');
    if (before !== null) repo.write(path, before);
    const base = repo.commit('base');
    repo.write('src/a.ts', `connect("${key}");\n`);
    repo.write('src/b.ts', `connect("${key}");\n`);
    if (after !== null) repo.write(path, after);
    else repo.remove(path);
    const head = repo.commit('head');
    const { outcome } = await scanRepository(repo.root, { base, head });
    expect(JSON.stringify(outcome)).not.toContain(key);
    return (outcome.notes ?? []).find((note) => note.includes('is changed here')) ?? '';
  }

  const paths = (...list: string[]) => `[allowlist]\npaths = [${list.map((path) => `'''${path}'''`).join(', ')}]\n`;

  test.each([
    [
      '.gitleaks.toml',
      null,
      paths('^src/'),
      'would also allow 2 of its secrets (aws-access-key at src/a.ts:1, aws-access-key at src/b.ts:1)',
    ],
    [
      '.gitleaks.toml',
      paths('a.ts'),
      paths('b.ts'),
      'would also allow 1 of its secrets (aws-access-key at src/b.ts:1), and no longer allow 1 of its secrets (aws-access-key at src/a.ts:1)',
    ],
    ['.gitleaks.toml', paths('a.ts'), null, 'would no longer allow 1 of its secrets (aws-access-key at src/a.ts:1)'],
    [
      '.gitleaksignore',
      null,
      'src/b.ts:aws-access-token:1\n',
      'would also allow 1 of its secrets (aws-access-key at src/b.ts:1)',
    ],
    ['.gitleaksignore', null, 'src/c.ts:aws-access-token:1\n', 'would change nothing for the secrets of this change'],
    ['.gitleaks.toml', null, 'not = [toml', 'version is not compared: '],
    [
      '.gitleaks.toml',
      null,
      `[allowlist]\npaths = ['''${'[ab]{0,90}'.repeat(3)}c''']\n`,
      'its expressions could take too long',
    ],
    ['.gitleaks.toml', null, `${paths('x')}#${'x'.repeat(300_000)}\n`, 'larger than 256 KB'],
  ])('of %s is told with what it would mean, and by place', async (path, before, after, told) => {
    expect(await notesOf(path, before, after)).toContain(told);
  });

  test('is read in a moment, however hostile it is', async () => {
    const repo = repository();
    repo.write('readme.md', 'x\n');
    const base = repo.commit('base');
    repo.write('src/a.ts', `connect("${key}");\n`);
    repo.write('.gitleaksignore', 'src/a.ts:x:1\n'.repeat(200_000));
    repo.write('.gitleaks.toml', `[allowlist]\nregexes = ['''${'(?:a|aa)'.repeat(3_000)}''', '''(?:a|aa){60}c''']\n`);
    const head = repo.commit('head');

    expect(await processorTime(() => scanRepository(repo.root, { base, head }))).toBeLessThan(20_000);
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
