import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { contextFor, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';
import { type EngineScene, messages, openEngineScene, suite, TOKEN } from './engine-scene.js';

/** Nothing of ours knows this kind. */
const THEIRS = secretOf('{A-Za-z0-9:24}', 'engines theirs');

let scene: EngineScene;
beforeEach(() => {
  scene = openEngineScene();
});
afterEach(() => scene.close());

const sources = (outcome: ScanOutcome) =>
  outcome.head.map(({ rule, sources: list }) => [
    rule,
    list.map(({ tool, version, rule: name }) => `${tool} ${version} ${name}`),
  ]);

suite('what another tool reports', () => {
  test('is one finding with two sources where ours has found it too', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'github-pat', ...find('${TOKEN}') }])`);
    const outcome = await scene.scan({ 'src/a.ts': `const a = "${TOKEN}";\n` });
    expect(outcome).toMatchObject({ status: 'complete', engine: 'builtin+gitleaks' });
    expect(sources(outcome)).toEqual([
      ['github-pat', [expect.stringMatching(/^gatehouse /), 'gitleaks 7.8.9 github-pat']],
    ]);
  });

  test('is a finding of its own where ours has not, placed by its value and never shown', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}'), StartColumn: 99 }])`);
    const masked: string[] = [];
    const outcome = await scene.scan({ 'src/a.ts': `// one\nacme(1, "${THEIRS}");\n` }, { masked });
    expect(outcome.head).toMatchObject([
      {
        category: 'secret',
        rule: 'gitleaks:acme-pin',
        severity: 'high',
        confidence: 'medium',
        location: { path: 'src/a.ts', startLine: 2, startColumn: 10, endLine: 2, endColumn: 34 },
        sources: [{ tool: 'gitleaks', version: '7.8.9', rule: 'acme-pin' }],
      },
    ]);
    expect(masked).toContain(THEIRS);
    expect(JSON.stringify(outcome)).not.toContain(THEIRS.slice(0, 8));
  });

  test('is known from the base: an old secret is not new because a tool was added', async () => {
    scene.programs.put(
      'gitleaks',
      `report([...texts].filter(([, text]) => text.includes('${THEIRS}')).map(([File, text]) => ({ RuleID: 'acme-pin', File, StartLine: text.split('\\n').findIndex((line) => line.includes('${THEIRS}')) + 1, Secret: '${THEIRS}' })))`,
    );
    const outcome = await scene.scan(
      { 'a.ts': `// more\nacme("${THEIRS}");\n` },
      { base: { 'a.ts': `acme("${THEIRS}");\n` } },
    );
    expect(outcome.head).toHaveLength(1);
    expect(outcome.base.map(({ identity }) => identity)).toEqual(outcome.head.map(({ identity }) => identity));
  });

  test.each([
    ['a placeholder', 'src/a.ts', 'acme("your-secret-example-key");', 'your-secret-example-key', 'acme-pin'],
    ['a hash of a lockfile', 'package-lock.json', `"integrity": "${THEIRS}"`, THEIRS, 'generic-api-key'],
    [
      'a generic rule’s identifier',
      'src/a.ts',
      'const tokenType = "user.password.label";',
      'user.password.label',
      'generic-api-key',
    ],
    ['a public key by a generic rule', 'src/a.ts', `const publicKey = "${THEIRS}";`, THEIRS, 'generic-api-key'],
    [
      'a key without a key in it',
      'src/a.ts',
      'x = "-----BEGIN PRIVATE KEY-----abcd-----END PRIVATE KEY-----"',
      '-----BEGIN PRIVATE KEY-----abcd-----END PRIVATE KEY-----',
      'private-key',
    ],
  ])('does not block for %s: its confidence is low', async (_, path, text, value, rule) => {
    scene.programs.put('gitleaks', `report([{ RuleID: '${rule}', ...find(${JSON.stringify(value)}) }])`);
    const outcome = await scene.scan({ [path]: `${text}\n` });
    expect(outcome.head.map(({ confidence }) => confidence)).toEqual(['low']);
  });

  test('joins a value that it decoded, and a longer one around ours', async () => {
    const encoded = Buffer.from(`key=${TOKEN}`).toString('base64');
    scene.programs.put(
      'gitleaks',
      `report([{ RuleID: 'github-pat', File: 'head/c.yaml', StartLine: 2, Secret: '${TOKEN}' }, { RuleID: 'generic-api-key', File: 'head/c.yaml', StartLine: 2, Secret: 'key=${TOKEN}' }, { RuleID: 'blob', ...find('${encoded}') }])`,
    );
    const outcome = await scene.scan({ 'c.yaml': `a: 1\nblob: ${encoded}\n` });
    expect(sources(outcome)).toEqual([
      [
        'github-pat',
        [expect.anything(), 'gitleaks 7.8.9 github-pat', 'gitleaks 7.8.9 generic-api-key', 'gitleaks 7.8.9 blob'],
      ],
    ]);
  });

  test('of two tools is one finding', async () => {
    for (const name of ['gitleaks', 'betterleaks']) {
      scene.programs.put(name, `report([{ RuleID: '${name}-pin', ...find('${THEIRS}') }])`);
    }
    const outcome = await scene.scan({ 'a.ts': `acme("${THEIRS}");\n` }, { engine: 'all' });
    expect(sources(outcome)).toEqual([
      ['gitleaks:gitleaks-pin', ['gitleaks 7.8.9 gitleaks-pin', 'betterleaks 7.8.9 betterleaks-pin']],
    ]);
    expect(outcome.status).toBe('complete');
  });
});

suite('what has no place of its own', () => {
  test('a rule that looks at a file’s name alone is a note, not a hole', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'pkcs12-file', File: 'head/a.p12', StartLine: 0, Secret: '' }])`);
    const outcome = await scene.scan({ 'a.p12': 'text\n' });
    expect(outcome).toMatchObject({ status: 'complete', head: [], problems: [] });
    expect(outcome.notes).toContain('gitleaks reports a.p12 as pkcs12-file, without a value');
  });

  test('a value at another line than the tool says is found where it stands', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}'), StartLine: 1 }])`);
    const outcome = await scene.scan({ 'a.ts': `// one\n// two\nacme("${THEIRS}");\n` });
    expect(outcome.head).toMatchObject([{ location: { startLine: 3, startColumn: 7 } }]);
  });

  test('a value that the file does not hold is the whole line', async () => {
    scene.programs.put(
      'gitleaks',
      `report([{ RuleID: 'acme-pin', File: 'head/a.ts', StartLine: 2, Secret: '${THEIRS}' }])`,
    );
    const outcome = await scene.scan({ 'a.ts': '// one\nencoded()\n' });
    expect(outcome.head).toMatchObject([{ location: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 } }]);
  });

  test('files that cannot be copied leave what ours found', async () => {
    scene.programs.put('gitleaks', 'report([])');
    const workspace = memoryWorkspace({ 'a.ts': `const a = "${TOKEN}";\n` });
    let passes = 0;
    const outcome = await secrets.scan(
      contextFor(
        secrets,
        {
          workspace: {
            ...workspace,
            root: tmpdir(),
            isGit: false,
            read(side, paths, maxBytes) {
              if (side === 'head' && ++passes === 2) throw new Error('the disk is full');
              return workspace.read(side, paths, maxBytes);
            },
          },
          exec: scene.exec,
        },
        { engine: 'gitleaks' },
      ),
    );
    expect(outcome.status).toBe('partial');
    expect(messages(outcome)).toEqual(['no other secret scanner could be asked: the disk is full']);
    expect(outcome.head).toHaveLength(1);
  });
});

suite('what a change says to the tools', () => {
  test('an allow comment of the tool is shown as an ignore, not obeyed in silence', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scene.scan({ 'a.ts': `acme("${THEIRS}"); // gitleaks:allow\n` });
    expect(outcome.head).toMatchObject([{ inlineIgnore: { line: 1, reason: 'gitleaks:allow' } }]);
  });

  test('our own ignore comment names the tool’s rule', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scene.scan({ 'a.ts': `acme("${THEIRS}"); // gatehouse:ignore gitleaks:acme-pin revoked\n` });
    expect(outcome.head).toMatchObject([{ inlineIgnore: { line: 1, reason: 'revoked' } }]);
  });

  test('a comment for one tool does not silence another', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scene.scan({ 'a.ts': `acme("${THEIRS}"); // trufflehog:ignore\n` });
    expect(outcome.head.map(({ inlineIgnore }) => inlineIgnore)).toEqual([undefined]);
  });

  test('configuration of tools is never under a name that a tool reads', async () => {
    scene.programs.put(
      'gitleaks',
      `report([...texts.keys()].map((name) => ({ RuleID: 'name-' + name.split('/').at(-1), File: name, StartLine: 1, Secret: 'value' })))`,
    );
    const outcome = await scene.scan({
      '.gitleaks.toml': 'value',
      '.gitleaksignore': 'value',
      '.betterleaks.toml': 'value',
      '.gitignore': 'value',
      'a/.ignore': 'value',
      '.git/config': 'value',
    });
    const names = outcome.head.flatMap(({ sources: list }) => list.map(({ rule }) => rule.slice(5)));
    expect(names.sort()).toEqual([
      'config',
      'dot.betterleaks.toml',
      'dot.gitignore',
      'dot.gitleaks.toml',
      'dot.gitleaksignore',
      'dot.ignore',
    ]);
  });

  test('the allow-list of the base’s .gitleaks.toml and .gitleaksignore counts for what gitleaks reports', async () => {
    scene.programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const file = { 'a.ts': `\nacme("${THEIRS}");\n` };
    const allowed = { '.gitleaksignore': 'a.ts:acme-pin:2\n' };
    const disabled = { '.gitleaks.toml': '[extend]\nuseDefault = true\ndisabledRules = ["acme-pin"]\n' };
    for (const habit of [allowed, disabled]) {
      const [allowedByBase] = (await scene.scan({ ...file, ...habit }, { base: habit })).head;
      expect(allowedByBase?.suppression).toMatchObject({ kind: 'baseline' });
      expect((await scene.scan({ ...file, ...habit }, { base: {} })).head).toHaveLength(1);
    }
  });
});

suite('what a tool is given', () => {
  test('only the changed files of both sides, without tokens of our environment, in a folder nobody else reads', async () => {
    scene.programs.put(
      'gitleaks',
      `const mode = fs.statSync('..').mode & 0o777; const env = Object.keys(process.env).filter((name) => /TOKEN|GITHUB|INPUT/.test(name));
       report([{ RuleID: ['m' + mode.toString(8), ...[...texts.keys()].sort().map((name) => name.replaceAll('/', '.')), ...env].join('_'), File: 'head/a.ts', StartLine: 1, Secret: 'const' }])`,
    );
    process.env.GITHUB_TOKEN = 'x';
    process.env.INPUT_TOKEN = 'x';
    try {
      const outcome = await scene.scan(
        { 'a.ts': 'const a = 2;\n', 'same.ts': 'same\n', 'image.png': Buffer.from([1, 0, 2]) },
        { base: { 'a.ts': 'const a = 1;\n', 'same.ts': 'same\n' } },
      );
      expect(outcome.head.flatMap(({ sources: list }) => list.map(({ rule }) => rule))).toEqual([
        'm700_base.a.ts_canary.deploy.ts_head.a.ts',
      ]);
    } finally {
      delete process.env.GITHUB_TOKEN;
      delete process.env.INPUT_TOKEN;
    }
  });

  test('nothing, and no tool is asked, when the policy does not ask for one', async () => {
    scene.programs.put('gitleaks', 'process.exit(7)');
    const outcome = await scene.scan({ 'a.ts': 'x\n' }, { engine: 'builtin' });
    expect(outcome).toMatchObject({ engine: 'builtin', status: 'complete', problems: [] });
  });
});
