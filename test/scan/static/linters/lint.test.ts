import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../../../src/io/exec.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { LINTERS } from '../../../../src/scan/static/linters/linters.js';
import { LINTER_NAMES } from '../../../../src/scan/static/linters/names.js';
import { type ProgramFolder, programFolder } from '../../../helpers/fake-secret-tool.js';
import { findTool } from '../../../helpers/find-tool.js';
import { makeFolder } from '../../../helpers/repository.js';
import { contextFor, type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const MIXED = 'import hashlib\nhashlib.md5(b"x")  # noqa\n';
let programs: ProgramFolder;
beforeEach(() => {
  programs = programFolder();
});
afterEach(() => programs.remove());

/** A linter that finds `md5` and what is planted for it, as ruff reports them. */
const RUFF = `
const out = [];
for (const [filename, text] of texts)
  text.split('\\n').forEach((line, index) => {
    const code = /md5/.test(line) ? 'S324' : /^eval\\(/.test(line) ? 'S307' : null;
    if (code !== null) out.push({ code, filename, message: code, location: { row: index + 1, column: 1 }, end_location: { row: index + 1, column: 5 } });
    if (/^def \\(/.test(line)) out.push({ code: 'invalid-syntax', filename, message: 'no', location: { row: 1, column: 1 }, end_location: { row: 1, column: 1 } });
  });
if (!args.includes('--isolated') || !args.includes('--ignore-noqa')) process.exit(3);
fs.writeSync(1, JSON.stringify(out));
`;

async function lint(
  head: Files,
  base: Files = {},
  root = '/nowhere',
  linters = ['ruff'] as const,
): Promise<ScanOutcome> {
  const workspace = { ...memoryWorkspace(head, base), root };
  return staticChecks.scan(contextFor(staticChecks, { workspace, exec: runCommand, env: process.env }, { linters }));
}
const seen = ({ head }: ScanOutcome) => head.filter(({ rule }) => rule.startsWith('ruff.'));

test('what a linter of the policy finds in the changed files of both sides is told, with the weakness of its rule', async () => {
  programs.put('ruff', RUFF);
  const outcome = await lint({ 'src/a.py': `# moved\n${MIXED}` }, { 'src/a.py': MIXED });

  expect(outcome).toMatchObject({ engine: 'builtin+ruff', status: 'complete' });
  expect(seen(outcome)).toMatchObject([
    { rule: 'ruff.S324', cwe: ['CWE-327'], location: { path: 'src/a.py', startLine: 3 }, sources: [{ tool: 'ruff' }] },
  ]);
  const [before] = outcome.base.filter(({ rule }) => rule === 'ruff.S324');
  expect(before?.identity).toEqual(seen(outcome)[0]?.identity);
});

test('configuration of the change is no file that a linter sees', async () => {
  programs.put('ruff', `${RUFF}\nif ([...texts.keys()].some((name) => !name.endsWith('.py'))) process.exit(4);`);
  const config = { 'ruff.toml': 'select = []', 'pyproject.toml': '[tool.ruff]', 'src/.bandit': '' };

  expect(await lint({ 'src/a.py': MIXED, ...config })).toMatchObject({ status: 'complete' });
});

test('a file that a linter cannot read is in the ledger', async () => {
  programs.put('ruff', RUFF);
  const { coverage } = await lint({ 'src/a.py': 'def (:\n' });

  expect(coverage).toContainEqual(expect.objectContaining({ kind: 'syntax', path: 'src/a.py', subject: 'ruff' }));
});

describe('a linter that the policy asks for and that did not look keeps the scan from being complete', () => {
  test.each([
    ['it is not on the PATH', null, 'not on the PATH'],
    ['it ends with an error', 'process.exit(2);', 'exit code 2'],
    ['it answers with something else', "console.log('<html>');", 'cannot be read'],
    ['it finds nothing, not even what is planted', "console.log('[]');", 'planted'],
    [
      'it names files that it was not given',
      `${RUFF.replace('code, filename,', "code, filename: /md5/.test(line) ? 'x.py' : filename,")}`,
      'name no place',
    ],
  ])('%s', async (_name, body, says) => {
    if (body === null) process.env.PATH = programs.folder;
    else programs.put('ruff', body);
    const outcome = await lint({ 'src/a.py': MIXED });

    expect(outcome.status).toBe('partial');
    expect(outcome.reason).toContain(says);
  });

  test('its program lies in the checkout, where the change may have put it', async () => {
    const root = makeFolder();
    const bin = join(root, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    programs.put('ruff', `require('node:fs').writeFileSync(${JSON.stringify(join(root, 'ran'))}, ''); ${RUFF}`);
    renameSync(join(programs.folder, 'ruff'), join(bin, 'ruff'));
    const path = process.env.PATH;
    process.env.PATH = `${bin}:${path}`;
    const outcome = await lint({ 'src/a.py': MIXED }, {}, root);
    process.env.PATH = path;

    expect(outcome.reason).toContain('lies in the checkout');
    expect(() => rmSync(join(root, 'ran'))).toThrow();
    rmSync(root, { recursive: true });
  });
});

test('a rule of a linter can be switched off, and every linter can be named in a policy', async () => {
  programs.put('ruff', RUFF);
  const workspace = memoryWorkspace({ 'src/a.py': MIXED }, {});
  const settings = { linters: ['ruff'], rules: { 'ruff.S324': 'off' } } as const;
  const outcome = await staticChecks.scan(
    contextFor(staticChecks, { workspace, exec: runCommand, env: process.env }, settings),
  );

  expect(seen(outcome)).toEqual([]);
  expect(LINTERS.map(({ name }) => name)).toEqual([...LINTER_NAMES]);
});

const SAMPLES = [
  ['ruff', 'src/a.py', MIXED, 'ruff.S324'],
  ['bandit', 'src/a.py', MIXED.replace('noqa', 'nosec'), 'bandit.B324'],
  ['eslint', 'src/a.js', 'eval(x); // eslint-disable-line\n', 'eslint.no-eval'],
  ['hadolint', 'src/Dockerfile', 'FROM a:1\n# hadolint ignore=DL3004\nRUN sudo id\n', 'hadolint.DL3004'],
  ['gosec', 'src/a.go', 'package a\n\nimport "crypto/md5" // #nosec\n\nvar S = md5.Sum(nil)\n', 'gosec.G501'],
] as const;
const HERE = SAMPLES.filter(([name]) => findTool(name) !== null);

(HERE.length > 0 ? describe : describe.skip)('the real ones of this machine', () => {
  test.each(HERE)('%s finds what its own comments would hide', async (name, path, text, rule) => {
    const { workspace } = { workspace: memoryWorkspace({ [path]: text }, {}) };
    const context = contextFor(staticChecks, { workspace, exec: runCommand, env: process.env }, { linters: [name] });
    const outcome = await staticChecks.scan(context);

    expect(outcome.status).toBe('complete');
    expect(outcome.head.map((each) => each.rule)).toContain(rule);
  });
});
