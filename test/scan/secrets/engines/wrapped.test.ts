import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Exec, runCommand } from '../../../../src/io/exec.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import type { SecretEngine } from '../../../../src/scan/secrets/settings.js';
import { type ProgramFolder, programFolder } from '../../../helpers/fake-secret-tool.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';

const TOKEN = secretOf('{@crc ghp_}', 'engines token');
const OTHER = secretOf('{@crc ghp_}', 'engines other');
/** Nothing of ours knows this kind. */
const THEIRS = secretOf('{A-Za-z0-9:24}', 'engines theirs');

let programs: ProgramFolder;
/** The folders that tools were started in: none may be left. */
let folders: string[];
beforeEach(() => {
  programs = programFolder();
  folders = [];
});
afterEach(() => {
  programs.remove();
  expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
});

const exec: Exec = (command, args, options) => {
  if (args.length > 1) folders.push(dirname(options.cwd));
  return runCommand(command, args, options);
};

/** The programs are scripts with a `#!` line, which Windows does not start. */
const suite = process.platform === 'win32' ? describe.skip : describe;

interface Scene {
  readonly base?: Files;
  readonly engine?: SecretEngine;
  readonly masked?: string[];
}

function scan(head: Files, { base, engine = 'gitleaks', masked = [] }: Scene = {}): Promise<ScanOutcome> {
  const workspace = { ...memoryWorkspace(head, base), root: tmpdir(), isGit: false };
  return secrets.scan(
    contextFor(secrets, { workspace, exec, hashKey: 'key', mask: (value) => masked.push(value) }, { engine }),
  );
}

const sources = (outcome: ScanOutcome) =>
  outcome.head.map(({ rule, sources: list }) => [
    rule,
    list.map(({ tool, version, rule: name }) => `${tool} ${version} ${name}`),
  ]);
const messages = (outcome: ScanOutcome) => outcome.problems.map(({ message }) => message);

suite('what another tool reports', () => {
  test('is one finding with two sources where ours has found it too', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'github-pat', ...find('${TOKEN}') }])`);
    const outcome = await scan({ 'src/a.ts': `const a = "${TOKEN}";\n` });
    expect(outcome).toMatchObject({ status: 'complete', engine: 'builtin+gitleaks' });
    expect(sources(outcome)).toEqual([
      ['github-pat', [expect.stringMatching(/^gatehouse /), 'gitleaks 7.8.9 github-pat']],
    ]);
  });

  test('is a finding of its own where ours has not, placed by its value and never shown', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}'), StartColumn: 99 }])`);
    const masked: string[] = [];
    const outcome = await scan({ 'src/a.ts': `// one\nacme(1, "${THEIRS}");\n` }, { masked });
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
    programs.put(
      'gitleaks',
      `report([...texts].filter(([, text]) => text.includes('${THEIRS}')).map(([File, text]) => ({ RuleID: 'acme-pin', File, StartLine: text.split('\\n').findIndex((line) => line.includes('${THEIRS}')) + 1, Secret: '${THEIRS}' })))`,
    );
    const outcome = await scan(
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
    programs.put('gitleaks', `report([{ RuleID: '${rule}', ...find(${JSON.stringify(value)}) }])`);
    const outcome = await scan({ [path]: `${text}\n` });
    expect(outcome.head.map(({ confidence }) => confidence)).toEqual(['low']);
  });

  test('joins a value that it decoded, and a longer one around ours', async () => {
    const encoded = Buffer.from(`key=${TOKEN}`).toString('base64');
    programs.put(
      'gitleaks',
      `report([{ RuleID: 'github-pat', File: 'head/c.yaml', StartLine: 2, Secret: '${TOKEN}' }, { RuleID: 'generic-api-key', File: 'head/c.yaml', StartLine: 2, Secret: 'key=${TOKEN}' }, { RuleID: 'blob', ...find('${encoded}') }])`,
    );
    const outcome = await scan({ 'c.yaml': `a: 1\nblob: ${encoded}\n` });
    expect(sources(outcome)).toEqual([
      [
        'github-pat',
        [expect.anything(), 'gitleaks 7.8.9 github-pat', 'gitleaks 7.8.9 generic-api-key', 'gitleaks 7.8.9 blob'],
      ],
    ]);
  });

  test('of two tools is one finding', async () => {
    for (const name of ['gitleaks', 'betterleaks']) {
      programs.put(name, `report([{ RuleID: '${name}-pin', ...find('${THEIRS}') }])`);
    }
    const outcome = await scan({ 'a.ts': `acme("${THEIRS}");\n` }, { engine: 'all' });
    expect(sources(outcome)).toEqual([
      ['gitleaks:gitleaks-pin', ['gitleaks 7.8.9 gitleaks-pin', 'betterleaks 7.8.9 betterleaks-pin']],
    ]);
    expect(outcome.status).toBe('complete');
  });
});

suite('what has no place of its own', () => {
  test('a rule that looks at a file’s name alone is a note, not a hole', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'pkcs12-file', File: 'head/a.p12', StartLine: 0, Secret: '' }])`);
    const outcome = await scan({ 'a.p12': 'text\n' });
    expect(outcome).toMatchObject({ status: 'complete', head: [], problems: [] });
    expect(outcome.notes).toContain('gitleaks reports a.p12 as pkcs12-file, without a value');
  });

  test('a value at another line than the tool says is found where it stands', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}'), StartLine: 1 }])`);
    const outcome = await scan({ 'a.ts': `// one\n// two\nacme("${THEIRS}");\n` });
    expect(outcome.head).toMatchObject([{ location: { startLine: 3, startColumn: 7 } }]);
  });

  test('a value that the file does not hold is the whole line', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', File: 'head/a.ts', StartLine: 2, Secret: '${THEIRS}' }])`);
    const outcome = await scan({ 'a.ts': '// one\nencoded()\n' });
    expect(outcome.head).toMatchObject([{ location: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 10 } }]);
  });

  test('files that cannot be copied leave what ours found', async () => {
    programs.put('gitleaks', 'report([])');
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
          exec,
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
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scan({ 'a.ts': `acme("${THEIRS}"); // gitleaks:allow\n` });
    expect(outcome.head).toMatchObject([{ inlineIgnore: { line: 1, reason: 'gitleaks:allow' } }]);
  });

  test('our own ignore comment names the tool’s rule', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scan({ 'a.ts': `acme("${THEIRS}"); // gatehouse:ignore gitleaks:acme-pin revoked\n` });
    expect(outcome.head).toMatchObject([{ inlineIgnore: { line: 1, reason: 'revoked' } }]);
  });

  test('a comment for one tool does not silence another', async () => {
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const outcome = await scan({ 'a.ts': `acme("${THEIRS}"); // trufflehog:ignore\n` });
    expect(outcome.head.map(({ inlineIgnore }) => inlineIgnore)).toEqual([undefined]);
  });

  test('configuration of tools is never under a name that a tool reads', async () => {
    programs.put(
      'gitleaks',
      `report([...texts.keys()].map((name) => ({ RuleID: 'name-' + name.split('/').at(-1), File: name, StartLine: 1, Secret: 'value' })))`,
    );
    const outcome = await scan({
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
    programs.put('gitleaks', `report([{ RuleID: 'acme-pin', ...find('${THEIRS}') }])`);
    const file = { 'a.ts': `\nacme("${THEIRS}");\n` };
    const allowed = { '.gitleaksignore': 'a.ts:acme-pin:2\n' };
    const disabled = { '.gitleaks.toml': '[extend]\nuseDefault = true\ndisabledRules = ["acme-pin"]\n' };
    for (const habit of [allowed, disabled]) {
      const [allowedByBase] = (await scan({ ...file, ...habit }, { base: habit })).head;
      expect(allowedByBase?.suppression).toMatchObject({ kind: 'baseline' });
      expect((await scan({ ...file, ...habit }, { base: {} })).head).toHaveLength(1);
    }
  });
});

suite('an answer that cannot be believed leaves the scan partial, with what ours found', () => {
  const FILES = { 'src/a.ts': `const a = "${TOKEN}";\nconst b = "${OTHER}";\n` };
  const cases: [name: string, body: string, said: RegExp][] = [
    ['no JSON', `fs.writeSync(1, 'leaks? none ${TOKEN}'); process.exit(0)`, /report cannot be read/],
    ['JSON of another shape', `fs.writeSync(1, '{"findings":[]}'); process.exit(0)`, /report cannot be read/],
    ['nothing at all', 'process.exit(0)', /report cannot be read/],
    ['an empty report: it has not looked', `fs.writeSync(1, '[]'); process.exit(0)`, /did not find the token/],
    ['an unknown exit code', `fs.writeSync(2, '${TOKEN}'); process.exit(1)`, /exit code 1/],
    ['a crash by signal', `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`, /signal/],
    [
      'a flood',
      `for (let i = 0; i < 70; i++) fs.writeSync(1, 'x'.repeat(1024 * 1024)); process.exit(9)`,
      /more output/,
    ],
    [
      'a path outside',
      `report([{ RuleID: 'x', File: '../../../../etc/passwd', StartLine: 1, Secret: 'root' }])`,
      /one entry .* no place/,
    ],
    [
      'an absolute path',
      `report([{ RuleID: 'x', File: '/etc/passwd', StartLine: 1, Secret: 'root' }])`,
      /one entry .* no place/,
    ],
    [
      'a line that the file does not have',
      `report([{ RuleID: 'x', File: 'head/src/a.ts', StartLine: 99, Secret: 'root' }])`,
      /one entry .* no place/,
    ],
    [
      'entries without the fields',
      `report([null, 1, {}, { RuleID: 'x' }, { RuleID: 'x', File: 'head/src/a.ts', StartLine: '1', Secret: 'a' }])`,
      /5 entries/,
    ],
    [
      'a rule that is no name',
      `report([{ RuleID: '${TOKEN}\\n::error::', File: 'head/src/a.ts', StartLine: 1, Secret: 'root' }])`,
      /one entry/,
    ],
    [
      'a prototype',
      `fs.writeSync(1, '[{"__proto__": {"RuleID": "x", "File": "head/src/a.ts", "StartLine": 1, "Secret": "const"}}, {"RuleID": "x", "File": "canary/deploy.ts", "StartLine": 1, "Secret": "' + canary + '"}]'); process.exit(9)`,
      /one entry/,
    ],
  ];

  test.each(cases)('%s', async (_, body, said) => {
    programs.put('gitleaks', body);
    const outcome = await scan(FILES);
    expect(outcome.status).toBe('partial');
    expect(messages(outcome)).toEqual([expect.stringMatching(said)]);
    expect(outcome.head.map(({ rule }) => rule)).toEqual(['github-pat', 'github-pat']);
    expect(JSON.stringify(outcome)).not.toContain(TOKEN.slice(0, 12));
  });

  test('a tool that hangs is stopped', async () => {
    programs.put('gitleaks', 'setInterval(() => {}, 1000)');
    const hurried: Exec = (command, args, options) =>
      exec(command, args, { ...options, timeoutMs: args[0] === 'dir' ? 400 : options.timeoutMs });
    const outcome = await secrets.scan(
      contextFor(
        secrets,
        {
          workspace: { ...memoryWorkspace(FILES), root: tmpdir(), isGit: false },
          exec: hurried,
        },
        { engine: 'gitleaks' },
      ),
    );
    expect(outcome.status).toBe('partial');
    expect(messages(outcome)).toEqual([expect.stringMatching(/did not end in time/)]);
  });

  test('a tool that is asked for and not on the PATH', async () => {
    const empty = process.env.PATH;
    process.env.PATH = programs.folder;
    try {
      for (const engine of ['trufflehog', 'all'] as const) {
        const outcome = await scan(FILES, { engine });
        expect(outcome.status).toBe('partial');
        expect(messages(outcome)).toEqual([expect.stringMatching(/^not on the PATH: .*trufflehog/)]);
        expect(outcome.head).toHaveLength(2);
      }
    } finally {
      process.env.PATH = empty;
    }
  });

  test('more reports on one file than are shown', async () => {
    programs.put(
      'gitleaks',
      `report(Array.from({ length: 300 }, (_, i) => ({ RuleID: 'x', File: 'head/src/a.ts', StartLine: 1, Secret: 'value' + i })))`,
    );
    const outcome = await scan(FILES);
    expect(outcome.status).toBe('partial');
    expect(outcome.problems).toMatchObject([{ path: 'src/a.ts', message: expect.stringMatching(/300 secrets/) }]);
  });
});

suite('what a tool is given', () => {
  test('only the changed files of both sides, without tokens of our environment, in a folder nobody else reads', async () => {
    programs.put(
      'gitleaks',
      `const mode = fs.statSync('..').mode & 0o777; const env = Object.keys(process.env).filter((name) => /TOKEN|GITHUB|INPUT/.test(name));
       report([{ RuleID: ['m' + mode.toString(8), ...[...texts.keys()].sort().map((name) => name.replaceAll('/', '.')), ...env].join('_'), File: 'head/a.ts', StartLine: 1, Secret: 'const' }])`,
    );
    process.env.GITHUB_TOKEN = 'x';
    process.env.INPUT_TOKEN = 'x';
    try {
      const outcome = await scan(
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
    programs.put('gitleaks', 'process.exit(7)');
    const outcome = await scan({ 'a.ts': 'x\n' }, { engine: 'builtin' });
    expect(outcome).toMatchObject({ engine: 'builtin', status: 'complete', problems: [] });
  });
});
