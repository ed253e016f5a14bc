import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../../src/model/change.js';
import type { FileClasses } from '../../../src/model/file-class.js';
import { staticChecks } from '../../../src/scan/static/index.js';
import { aContext } from './fake-context.js';

const UNVERIFIED = "import jwt from 'jsonwebtoken';\nconst claims = jwt.decode(token);\n";
const WRITE_ALL = 'on: push\npermissions: write-all\n';

function rulesOf(findings: readonly { rule: string }[]): string[] {
  return findings.map((finding) => finding.rule).sort();
}

const inTest = { kind: 'test', evidence: 'jest collects it' } as const;
const ALL_TESTS: FileClasses = { of: async () => inTest, foreign: async () => null, raised: async () => [] };
const vendored = { kind: 'vendored', evidence: '.gitattributes' } as const;
const ALL_VENDORED: FileClasses = { of: async () => vendored, foreign: async () => vendored, raised: async () => [] };

describe('a scan of a tree', () => {
  test('code and workflows are both looked at', async () => {
    const outcome = await staticChecks.scan(
      aContext({ head: { 'src/auth.ts': UNVERIFIED, '.github/workflows/ci.yml': WRITE_ALL, 'README.md': '# x' } }),
    );
    expect(outcome).toMatchObject({ status: 'complete', problems: [], base: [] });
    expect(rulesOf(outcome.head)).toEqual(['gha-permissions-write-all', 'jwt-decode-trust']);
    expect(outcome.stats.files).toBe(2);
  });

  test('without a file that any rule reads, the scan says that it does not apply', async () => {
    const outcome = await staticChecks.scan(aContext({ head: { 'README.md': UNVERIFIED } }));
    expect(outcome).toMatchObject({ status: 'not-applicable', head: [] });
  });

  test('a rule that the policy switches off is silent, the others are not', async () => {
    const head = { 'src/auth.ts': UNVERIFIED, '.github/workflows/ci.yml': WRITE_ALL };
    const outcome = await staticChecks.scan(aContext({ head, rules: { 'jwt-decode-trust': 'off' } }));
    expect(rulesOf(outcome.head)).toEqual(['gha-permissions-write-all']);
  });

  test('and how far a rule may go is what the policy says of it', async () => {
    const head = { 'src/auth.ts': UNVERIFIED, '.github/workflows/ci.yml': WRITE_ALL };
    const outcome = await staticChecks.scan(aContext({ head, rules: { 'jwt-decode-trust': 'warn' } }));
    expect(outcome.head.map(({ level }) => level)).toEqual([undefined, 'warn']);
  });

  test('a finding in a test weighs next to nothing', async () => {
    const context = { ...aContext({ head: { 'test/auth.test.ts': UNVERIFIED } }), classes: ALL_TESTS };
    const outcome = await staticChecks.scan(context);
    expect(outcome.head[0]).toMatchObject({ severity: 'info', confidence: 'low', standing: { kind: 'test' } });
  });

  test('a folder’s name is no evidence of a test', async () => {
    const outcome = await staticChecks.scan(aContext({ head: { 'test/auth.test.ts': UNVERIFIED } }));
    expect(outcome.head[0]).toMatchObject({ severity: 'high', confidence: 'high' });
  });

  test('the policy can have findings in tests block like others', async () => {
    const context = { ...aContext({ head: { 'test/auth.test.ts': UNVERIFIED } }), classes: ALL_TESTS };
    const settings = { ...context.settings, tests: 'full' as const };
    const outcome = await staticChecks.scan({ ...context, settings });
    expect(outcome.head[0]).toMatchObject({ severity: 'high', confidence: 'high', standing: { kind: 'test' } });
  });

  test('code of somebody else is not scanned, and the ledger says so with what shows it', async () => {
    const context = { ...aContext({ head: { 'lib/copy.ts': UNVERIFIED } }), classes: ALL_VENDORED };
    const outcome = await staticChecks.scan(context);
    expect(outcome.head).toEqual([]);
    expect(outcome.coverage).toMatchObject([{ kind: 'vendored', path: 'lib/copy.ts', reason: '.gitattributes' }]);
  });

  test('an ignore comment with the rule name is handed on with its reason', async () => {
    const text = UNVERIFIED.replace('const', '// gatehouse:ignore jwt-decode-trust only for display\nconst');
    const outcome = await staticChecks.scan(aContext({ head: { 'src/auth.ts': text } }));
    expect(outcome.head[0]?.inlineIgnore).toEqual({ line: 2, reason: 'only for display' });
  });

  test('columns count UTF-16 units, as editors and suggestions do', async () => {
    const line = "const s = '😀é漢'; const c = jwt.decode(t);";
    const outcome = await staticChecks.scan(
      aContext({ head: { 'a.ts': `\uFEFFimport jwt from 'jsonwebtoken';\r\n${line}\r\n` } }),
    );
    const startColumn = line.indexOf('jwt.decode') + 1;
    const place = { startLine: 2, startColumn, endLine: 2, endColumn: startColumn + 'jwt.decode(t)'.length };
    expect(outcome.head[0]?.location).toMatchObject(place);
  });
});

describe('a scan of a change', () => {
  const changes = [
    { path: 'src/new.ts', basePath: 'src/old.ts', kind: 'renamed' },
    { path: 'gone.ts', basePath: 'gone.ts', kind: 'deleted' },
    { path: 'added.ts', basePath: null, kind: 'added' },
  ] as const;

  test('only changed files are read, the base side at the old path', async () => {
    const outcome = await staticChecks.scan(
      aContext({
        changes,
        base: { 'src/old.ts': UNVERIFIED, 'gone.ts': UNVERIFIED, 'same.ts': UNVERIFIED },
        head: { 'src/new.ts': UNVERIFIED, 'added.ts': UNVERIFIED, 'same.ts': UNVERIFIED },
      }),
    );
    expect(outcome.head.map((found) => found.location?.path)).toEqual(['added.ts', 'src/new.ts']);
    expect(outcome.base.map((found) => found.location?.path)).toEqual(['gone.ts', 'src/old.ts']);
  });

  test('moved lines and other indentation keep the identity, a rename keeps the lineage', async () => {
    const moved = `import jwt from 'jsonwebtoken';\n\n\nfunction f() {}\nconst claims =\n   jwt.decode( token );\n`;
    const outcome = await staticChecks.scan(
      aContext({
        changes: [{ path: 'a.ts', basePath: 'a.ts', kind: 'modified' }, ...changes.slice(0, 1)],
        base: { 'a.ts': UNVERIFIED, 'src/old.ts': UNVERIFIED },
        head: { 'a.ts': moved, 'src/new.ts': UNVERIFIED },
      }),
    );
    expect(outcome.head[0]?.identity).toEqual(outcome.base[0]?.identity);
    expect(outcome.head[1]?.identity).not.toEqual(outcome.base[1]?.identity);
    expect(outcome.head[1]?.lineage).toEqual(outcome.base[1]?.lineage);
  });
});

test('a workflow that only the base has broken does not block the change that repairs it', async () => {
  const path = '.github/workflows/ci.yml';
  const outcome = await staticChecks.scan(
    aContext({
      base: { [path]: 'on: push\njobs: [\n' },
      head: { [path]: 'on: push\npermissions: {}\njobs: {}\n' },
      changes: [{ path, basePath: path, kind: 'modified' }],
    }),
  );

  expect(outcome.status).toBe('complete');
  expect(outcome.coverage).toEqual([]);
});

test('a route in a file that only one side looked through is neither opened nor closed', async () => {
  const routes = "const app = require('express')();\napp.get('/a', (req, res) => res.json(require('./util').now()));\n";
  const util = 'exports.now = () => 1;\n';
  const changes = [{ path: 'util.js', basePath: 'util.js', kind: 'modified', hunks: null, binary: false }] as const;
  const scan = (base: Record<string, string>) =>
    staticChecks.scan(
      aContext({
        head: { 'util.js': util.replace('1', '2'), 'app.js': routes },
        base,
        changes: changes as unknown as ChangedFile[],
      }),
    );
  const both = await scan({ 'util.js': util, 'app.js': routes });
  expect([both.elements?.head.length, both.elements?.base.length]).toEqual([1, 1]);
  const one = await scan({ 'util.js': util });
  expect([one.elements?.head, one.elements?.base]).toEqual([[], []]);
});
