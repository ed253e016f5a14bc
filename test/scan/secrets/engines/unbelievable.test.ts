import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Exec } from '../../../../src/io/exec.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { contextFor, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';
import { type EngineScene, messages, openEngineScene, suite, TOKEN } from './engine-scene.js';

const OTHER = secretOf('{@crc ghp_}', 'engines other');

let scene: EngineScene;
beforeEach(() => {
  scene = openEngineScene();
});
afterEach(() => scene.close());

suite('an answer that cannot be believed leaves the scan partial, with what ours found', () => {
  const FILES = { 'src/a.ts': `const a = "${TOKEN}";\nconst b = "${OTHER}";\n` };
  const cases: [name: string, body: string, said: RegExp][] = [
    ['no JSON', `fs.writeSync(1, 'leaks? none ${TOKEN}'); process.exit(0)`, /report that cannot be read/],
    ['JSON of another shape', `fs.writeSync(1, '{"findings":[]}'); process.exit(0)`, /report that cannot be read/],
    ['nothing at all', 'process.exit(0)', /report that cannot be read/],
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
    scene.programs.put('gitleaks', body);
    const outcome = await scene.scan(FILES);
    expect(outcome.status).toBe('partial');
    expect(messages(outcome)).toEqual([expect.stringMatching(said)]);
    expect(outcome.head.map(({ rule }) => rule)).toEqual(['github-pat', 'github-pat']);
    expect(JSON.stringify(outcome)).not.toContain(TOKEN.slice(0, 12));
  });

  test('a tool that hangs is stopped', async () => {
    scene.programs.put('gitleaks', 'setInterval(() => {}, 1000)');
    const hurried: Exec = (command, args, options) =>
      scene.exec(command, args, { ...options, timeoutMs: args.includes('dir') ? 400 : options.timeoutMs });
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
    expect(messages(outcome)).toEqual([expect.stringMatching(/did not finish within .* and was stopped/)]);
  });

  test('a tool that is asked for and not on the PATH', async () => {
    const empty = process.env.PATH;
    process.env.PATH = scene.programs.folder;
    try {
      for (const engine of ['trufflehog', 'all'] as const) {
        const outcome = await scene.scan(FILES, { engine });
        expect(outcome.status).toBe('partial');
        expect(messages(outcome)).toEqual([expect.stringMatching(/^not on the PATH: .*trufflehog/)]);
        expect(outcome.head).toHaveLength(2);
      }
    } finally {
      process.env.PATH = empty;
    }
  });

  test('more reports on one file than are shown', async () => {
    scene.programs.put(
      'gitleaks',
      `report(Array.from({ length: 300 }, (_, i) => ({ RuleID: 'x', File: 'head/src/a.ts', StartLine: 1, Secret: 'value' + i })))`,
    );
    const outcome = await scene.scan(FILES);
    expect(outcome.status).toBe('partial');
    expect(outcome.problems).toMatchObject([{ path: 'src/a.ts', message: expect.stringMatching(/300 secrets/) }]);
  });
});
