import { describe, expect, test } from '@jest/globals';
import { extractGoMod } from '../../../../src/scan/dependencies/extract/go-mod/extract.js';
import { goMod } from '../../../../src/scan/dependencies/extract/go-mod/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const MOD = `module example.org/shop // the shop

go 1.22

toolchain go1.22.5-custom

require (
	example.org/router v1.8.0
	example.org/text v0.3.7 // indirect
	"example.org/quoted" v2.0.0+incompatible // indirect; kept for tests
)
require example.org/single v0.0.0-20210101000000-0123456789ab

exclude example.org/text v0.3.6
retract [v1.0.0, v1.1.0]
`;

describe('go.mod', () => {
  test('every required module is listed with its version without the v', async () => {
    const extraction = await extractFrom(goMod, 'go.mod', { 'go.mod': MOD });
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'example.org/quoted@2.0.0+incompatible',
      'example.org/router@1.8.0',
      'example.org/single@0.0.0-20210101000000-0123456789ab',
      'example.org/text@0.3.7',
      'stdlib@1.22.5',
    ]);
  });

  test('what is only indirect is not offered as a direct upgrade', async () => {
    const extraction = await extractFrom(goMod, 'a/go.mod', { 'a/go.mod': MOD });
    expect(packageNamed(extraction, 'example.org/router')).toMatchObject({ direct: true, line: 8, ecosystem: 'Go' });
    expect(packageNamed(extraction, 'example.org/text').direct).toBe(false);
    expect(packageNamed(extraction, 'example.org/quoted').direct).toBe(false);
    expect(extraction.manifest?.path).toBe('a/go.mod');
    expect(extraction.manifest?.lines.get('example.org/single')).toBe(12);
    expect(extraction.roots?.map((index) => extraction.packages[index]?.name)).toContain('example.org/router');
  });

  test('the tool chain, not the language version, decides on advisories for the standard library', async () => {
    const pinned = await extractFrom(goMod, 'go.mod', { 'go.mod': MOD });
    expect(packageNamed(pinned, 'stdlib')).toMatchObject({ version: '1.22.5', line: 5 });
  });

  test('the go line is a least version, so nothing is said of the standard library without a tool chain; that is told', async () => {
    const plain = await extractFrom(goMod, 'go.mod', { 'go.mod': 'module x\ngo 1.21.3\ntoolchain default\n' });
    expect(namesOf(plain)).toEqual([]);
    expect(plain.gaps).toMatchObject([
      { kind: 'manifest', path: 'go.mod', subject: 'Go toolchain', declared: 1, read: 0 },
    ]);
  });

  test('what builds the module decides, unless go.mod asks for more', async () => {
    const versionWith = async (text: string, toolchain: string) => {
      const found = await extractGoMod({ path: 'go.mod', text }, { readSum: async () => null, toolchain });
      expect(found.gaps).toBeUndefined();
      return packageNamed(found, 'stdlib').version;
    };
    expect(await versionWith('module x\ngo 1.21.0\n', '1.21.0')).toBe('1.21.0');
    expect(await versionWith('module x\ngo 1.22\n', '1.22.3')).toBe('1.22.3');
    expect(await versionWith('module x\ngo 1.22.1\ntoolchain go1.22.5\n', '1.22.3')).toBe('1.22.5');
    expect(await versionWith('module x\ngo 1.9\ntoolchain go1.22.5\n', '1.22.10')).toBe('1.22.10');
  });

  test('a replacement is audited instead of the module that it replaces', async () => {
    const text = `module x
go 1.20
require (
	example.org/a v1.0.0
	example.org/b v1.0.0
	example.org/c v1.0.0
)
replace example.org/a => example.org/fork/a v1.5.0
replace (
	example.org/b v1.0.0 => ../b
	example.org/c v9.9.9 => example.org/never v1.0.0
)
`;
    const extraction = await extractFrom(goMod, 'go.mod', { 'go.mod': text });
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual(['example.org/b@1.0.0', 'example.org/c@1.0.0', 'example.org/fork/a@1.5.0']);
    expect(packageNamed(extraction, 'example.org/b').origin).toBe('file');
    expect(packageNamed(extraction, 'example.org/fork/a')).toMatchObject({ origin: 'registry', line: 8, direct: true });
  });

  test('an excluded version is not audited, and it is said when no other is known', async () => {
    const text = 'module x\nrequire example.org/a v1.0.0\nexclude example.org/a v1.0.0\n';
    const extraction = await extractFrom(goMod, 'go.mod', { 'go.mod': text });
    expect(namesOf(extraction)).toEqual([]);
    expect(extraction.problems).toMatchObject([{ path: 'go.mod', line: 2 }]);
  });

  test('before Go 1.17 the indirect modules are found in go.sum', async () => {
    const sum = `example.org/a v1.0.0 h1:aaaa=
example.org/a v1.0.0/go.mod h1:bbbb=
example.org/deep v0.1.0 h1:cccc=
example.org/seen v0.2.0/go.mod h1:dddd=
`;
    const files = (go: string) => ({
      'm/go.mod': `module x\ngo ${go}\nrequire example.org/a v1.0.0\n`,
      'm/go.sum': sum,
    });
    const old = await extractFrom(goMod, 'm/go.mod', files('1.16'));
    expect(namesOf(old)).toEqual(['example.org/a@1.0.0', 'example.org/deep@0.1.0']);
    expect(packageNamed(old, 'example.org/deep').direct).toBe(false);
    expect(namesOf(await extractFrom(goMod, 'm/go.mod', files('1.17')))).not.toContain('example.org/deep@0.1.0');
  });

  test('before Go 1.17 a forged higher version in go.sum hides no version that may be built', async () => {
    const sum = `example.org/a v1.0.0 h1:aaaa=
example.org/a v1.10.0 h1:bbbb=
example.org/deep v0.1.0 h1:dddd=
example.org/deep v9.9.9 h1:eeee=
`;
    const mod = 'module x\ngo 1.16\nrequire example.org/a v1.2.0\n';
    const found = await extractFrom(goMod, 'go.mod', { 'go.mod': mod, 'go.sum': sum });
    expect(namesOf(found)).toEqual([
      'example.org/a@1.10.0',
      'example.org/a@1.2.0',
      'example.org/deep@0.1.0',
      'example.org/deep@9.9.9',
    ]);
    const alone = await extractFrom(goMod, 'go.mod', { 'go.mod': mod });
    expect(alone.gaps?.map(({ kind }) => kind)).toEqual(['manifest', 'manifest']);
    // So that a change which deletes it is told what it took out of sight.
    expect(alone.gaps?.[1]).toMatchObject({ beside: ['go.sum'] });
  });

  test('a go.mod that loses its go line is read as the old one it is, with what go.sum names', async () => {
    const files = {
      'go.mod': 'module x\nrequire example.org/a v1.0.0\n',
      'go.sum': 'example.org/deep v0.1.0 h1:cccc=\n',
    };
    const found = await extractFrom(goMod, 'go.mod', files);
    expect(namesOf(found)).toEqual(['example.org/a@1.0.0', 'example.org/deep@0.1.0']);
  });

  test('modules that only the module graph names are in the ledger, once and with their number', async () => {
    const sum = `example.org/a v1.0.0 h1:aaaa=
example.org/a v1.0.0/go.mod h1:bbbb=
example.org/far v0.2.0/go.mod h1:cccc=
example.org/far v0.3.0/go.mod h1:dddd=
example.org/tests v0.3.0 h1:eeee=
`;
    const gapsWith = async (go: string, files: Record<string, string>) => {
      const mod = `module x\ngo ${go}\ntoolchain go1.22.5\nrequire example.org/a v1.0.0\n`;
      const { gaps = [] } = await extractFrom(goMod, 'go.mod', { 'go.mod': mod, ...files });
      return gaps.map(({ kind, path, count = 1 }) => ({ kind, path, count }));
    };
    expect(await gapsWith('1.22', { 'go.sum': sum })).toEqual([{ kind: 'graph', path: 'go.mod', count: 2 }]);
    expect(await gapsWith('1.16', { 'go.sum': sum })).toEqual([{ kind: 'graph', path: 'go.mod', count: 1 }]);
    expect(await gapsWith('1.22', { 'go.sum': sum.split('\n', 2).join('\n') })).toEqual([]);
    expect(await gapsWith('1.22', {})).toEqual([{ kind: 'graph', path: 'go.mod', count: 1 }]);
  });

  test('a go.sum that somebody wrote takes nothing out of what go.mod requires', async () => {
    const forged = 'example.org/router v9.9.9 h1:aaaa=\nexample.org/text v9.9.9/go.mod h1:bbbb=\nnonsense\n';
    const plain = await extractFrom(goMod, 'go.mod', { 'go.mod': MOD });
    const found = await extractFrom(goMod, 'go.mod', { 'go.mod': MOD, 'go.sum': forged });
    expect(namesOf(found)).toEqual(namesOf(plain));
    expect(found.gaps).toBeUndefined();
  });

  test('a line that cannot be read is named, and the others still count', async () => {
    const text = 'module x\nrequire example.org/a main\nrequires nothing\nrequire example.org/b v1.0.0\nrequire (\n';
    const extraction = await extractFrom(goMod, 'go.mod', { 'go.mod': text });
    expect(namesOf(extraction)).toEqual(['example.org/b@1.0.0']);
    expect(extraction.problems.map(({ line }) => line)).toEqual([2, 3, 1]);
  });

  test('a hostile file of 40,000 requirements and exclusions is read in linear time', async () => {
    await assertNearLinear(20_000, (count) => {
      let text = 'module x\n';
      for (let i = 0; i < count; i++) text += `require example.org/m${i} v1.0.0\nexclude example.org/m${i} v1.0.1\n`;
      return async () => {
        const extraction = await extractFrom(goMod, 'go.mod', { 'go.mod': text });
        expect(extraction.packages).toHaveLength(count);
      };
    });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(goMod, 'go.mod', {
      'go.mod': MOD.replace('go 1.22\n', 'go 1.15\n'),
      'go.sum': 'example.org/a v1.0.0 h1:aaaa=\nexample.org/a v1.0.0/go.mod h1:bbbb=\n',
    });
  });
});
