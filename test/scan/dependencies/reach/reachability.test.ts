import { describe, expect, test } from '@jest/globals';
import { parseAdvisory } from '../../../../src/scan/dependencies/advisory/match/parse-advisory.js';
import { extractGoMod } from '../../../../src/scan/dependencies/extract/go-mod/extract.js';
import { reachability, type Weight, weighed } from '../../../../src/scan/dependencies/reach/reachability.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const MODULE = 'golang.org/x/crypto';
const ALONE = `module example.org/shop\ngo 1.22\nrequire ${MODULE} v0.1.0\n`;
const AMONG = `${ALONE}require example.org/git v1.0.0\n`;
const USES_BCRYPT = 'package main\nimport "golang.org/x/crypto/bcrypt"\n';

function advisory(imports: readonly string[], name = MODULE) {
  const affected = [
    {
      package: { ecosystem: 'Go', name },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
      ...(imports.length > 0 && {
        ecosystem_specific: { imports: imports.map((path) => ({ path, symbols: ['Read'] })) },
      }),
    },
  ];
  const parsed = parseAdvisory({ id: 'GO-2026-0001', affected });
  if (parsed === null) throw new Error('the advisory of the test is none');
  return parsed;
}

interface Question {
  readonly files: Files;
  readonly imports?: readonly string[];
  readonly name?: string;
  readonly severity?: Weight['severity'];
  readonly lockfile?: string;
}

async function weightOf({
  files,
  imports = [`${MODULE}/ssh`],
  name = MODULE,
  severity = 'high',
  lockfile = 'go.mod',
}: Question) {
  const text = String(files[lockfile]);
  const extraction = await extractGoMod({ path: lockfile, text }, { readSum: async () => null, toolchain: '1.22.1' });
  const ask = reachability(memoryWorkspace(files), 'head');
  const pkg = { ecosystem: 'Go', name, version: '0.1.0' };
  const answer = await ask(pkg, [advisory(imports, name)], { path: lockfile, bytes: Buffer.from(text), extraction });
  return weighed(severity, 'unknown', answer);
}

const UNTOUCHED = { severity: 'high', confidence: 'high', scope: 'unknown', reason: '' };

describe('what the code does not get to is lowered, with its reason', () => {
  test('the one module of a project, of which only another package is imported', async () => {
    const weight = await weightOf({ files: { 'go.mod': ALONE, 'main.go': USES_BCRYPT } });
    expect(weight).toMatchObject({ severity: 'low', confidence: 'low' });
    expect(weight.reason).toContain('golang.org/x/crypto/ssh');
  });

  test('among other modules, which may import it, a score stays and the doubt is told', async () => {
    const files = { 'go.mod': AMONG, 'main.go': USES_BCRYPT };
    const weight = await weightOf({ files });
    expect(weight).toMatchObject({ severity: 'high', confidence: 'medium' });
    expect(weight.reason).toContain('were not read');
    expect(await weightOf({ files, severity: 'unknown' })).toMatchObject({ severity: 'low' });
  });

  test('the list of vendored packages tells of the whole build, other modules included', async () => {
    const list = (packages: string) => `# ${MODULE} v0.1.0\n## explicit\n${packages}\n`;
    const files = { 'go.mod': AMONG, 'main.go': USES_BCRYPT };
    const without = { ...files, 'vendor/modules.txt': list(`${MODULE}/bcrypt`) };
    expect(await weightOf({ files: without })).toMatchObject({ severity: 'low', confidence: 'low' });
    const withIt = { ...files, 'vendor/modules.txt': list(`${MODULE}/bcrypt\n${MODULE}/ssh`) };
    expect(await weightOf({ files: withIt })).toEqual(UNTOUCHED);
    expect(await weightOf({ files: { ...files, 'vendor/modules.txt': '' } })).toMatchObject({ severity: 'high' });
  });

  test('what only tests import is for development', async () => {
    const files = { 'go.mod': ALONE, 'main.go': USES_BCRYPT, 'a_test.go': `package main\nimport "${MODULE}/ssh"\n` };
    expect(await weightOf({ files })).toMatchObject({ severity: 'high', confidence: 'medium', scope: 'development' });
  });
});

describe('doubt lowers nothing', () => {
  test.each<[string, Question]>([
    ['imported in any file', { files: { 'go.mod': ALONE, 'deep/er/x.go': `package x\nimport _ "${MODULE}/ssh"\n` } }],
    [
      'a neighbour that may import it',
      { files: { 'go.mod': ALONE, 'x.go': `package x\nimport "${MODULE}/ssh/agent"\n` } },
    ],
    [
      'a fork in its place, under whose name nothing is imported',
      { files: { 'go.mod': ALONE, 'x.go': 'package x\n' } },
    ],
    ['an advisory that does not tell', { files: { 'go.mod': ALONE, 'x.go': USES_BCRYPT }, imports: [] }],
    ['packages of another module', { files: { 'go.mod': ALONE, 'x.go': USES_BCRYPT }, imports: ['crypto/tls'] }],
    [
      'the standard library',
      { files: { 'go.mod': ALONE, 'x.go': USES_BCRYPT }, name: 'stdlib', imports: ['net/http'] },
    ],
    ['a file too large to read', { files: { 'go.mod': ALONE, 'x.go': `package x //${' '.repeat(5_000_000)}\n` } }],
    [
      'an indirect module, which is there because another one imports it',
      { files: { 'go.mod': AMONG.replace('v0.1.0', 'v0.1.0 // indirect'), 'x.go': USES_BCRYPT } },
    ],
    ['a lockfile of another tool', { files: { 'go.mod': ALONE, 'bom.json': ALONE }, lockfile: 'bom.json' }],
  ])('%s', async (_name, question) => {
    expect(await weightOf(question)).toEqual(UNTOUCHED);
  });

  test('code of another module below does not count for the module above', async () => {
    const files = {
      'go.mod': ALONE,
      'main.go': USES_BCRYPT,
      'sub/go.mod': ALONE,
      'sub/x.go': `package x\nimport "${MODULE}/ssh"\n`,
    };
    expect(await weightOf({ files })).toMatchObject({ severity: 'low' });
    expect(await weightOf({ files, lockfile: 'sub/go.mod' })).toEqual(UNTOUCHED);
  });
});
