import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommandLine } from '../../src/config/command-line.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { PRODUCT } from '../../src/product.js';

function parse(...args: string[]) {
  return parseCommandLine(args, '/work', PRODUCT);
}

describe('the command line', () => {
  test('what is staged is compared with HEAD and with nothing else', () => {
    expect(parse('check', '--staged')).toMatchObject({ options: { staged: true, base: null, head: null } });
    expect(() => parse('check', '--staged', '--base', 'main')).toThrow('leave --base out');
    expect(() => parse('check', '--staged', '--head', 'HEAD')).toThrow('leave --head out');
    expect(() => parse('baseline', '--staged')).toThrow("--staged is an option of 'gatehouse check'");
  });

  test('reads every option of check', () => {
    const command = parse(
      'check',
      'web',
      '--base',
      'main',
      '--head',
      'HEAD',
      '--config',
      'p.yml',
      '--only',
      'secrets,static',
      '--format',
      'json',
      '--output',
      'out.json',
      '--offline',
      '--osv-db',
      'osv',
      '--engine',
      'both',
      '--fail-on',
      'low',
    );

    expect(command).toEqual({
      name: 'check',
      verbose: false,
      all: false,
      options: {
        dir: '/work/web',
        base: 'main',
        head: 'HEAD',
        config: '/work/p.yml',
        only: ['secrets', 'static'],
        format: 'json',
        output: '/work/out.json',
        offline: true,
        osvDb: '/work/osv',
        settings: { engine: 'both', 'fail-on': 'low' },
      },
    });
  });

  test('reads where a baseline goes, from the folder it is asked in, and whether it may grow', () => {
    expect(parse('baseline', 'web', '--write', 'b.json', '--shrink', '--offline')).toMatchObject({
      name: 'baseline',
      write: '/work/b.json',
      shrink: true,
      options: { dir: '/work/web', base: null, head: null, offline: true },
    });
    expect(parse('baseline')).toMatchObject({ write: null, shrink: false, options: { dir: '/work' } });
  });

  test('reads what is imported from other tools, and who answers for it', () => {
    expect(parse('init', 'web', '--import', '--owner', '@o/t')).toMatchObject({
      name: 'init',
      options: { dir: '/work/web' },
      imports: true,
      owner: '@o/t',
    });
    expect(parse('init')).toMatchObject({ name: 'init', dryRun: false, imports: false, owner: null });
    expect(parse('init', '--dry-run', '--fork')).toMatchObject({ dryRun: true, forks: true });
    expect(parse('policy', 'import', 'a', 'b')).toEqual({ name: 'policy-import', files: ['a', 'b'], owner: null });
  });

  test('reads of which result VEX is made, and in which form', () => {
    expect(parse('vex')).toMatchObject({ name: 'vex', file: null, format: 'openvex', options: { dir: '/work' } });
    expect(parse('vex', 'r.json', '--format', 'cyclonedx')).toMatchObject({ file: 'r.json', format: 'cyclonedx' });
  });

  test('an update of the database takes the ecosystems that are named', () => {
    expect(parse('db', 'update', 'osv', 'npm', 'GitHub Actions')).toEqual({
      name: 'db-update',
      dir: 'osv',
      ecosystems: ['npm', 'GitHub Actions'],
    });
  });

  test('checks the current folder as a whole when nothing is said', () => {
    expect(parse('check')).toMatchObject({
      options: { dir: '/work', base: null, head: null, format: 'terminal', offline: false },
    });
  });

  test.each([
    [['chek'], "unknown command 'chek'; did you mean 'check'?"],
    [['check', '--fail-no', 'high'], "unknown option '--fail-no'; did you mean '--fail-on'?"],
    [
      ['check', '--fail-on', 'hihg'],
      "--fail-on: 'hihg' is not one of critical, high, medium, low, none; did you mean 'high'?",
    ],
    [
      ['check', '--only', 'secret'],
      "--only: 'secret' is not one of dependencies, secrets, static, database; did you mean 'secrets'?",
    ],
    [['check', '--base', ''], '--base needs a value'],
    [['check', 'a', 'b'], 'check takes one folder, not 2'],
    [['baseline', 'a', 'b'], 'baseline takes one folder, not 2'],
    [['baseline', '--head', 'HEAD'], 'baseline is of the whole tree: it takes no --head'],
    [['vex', '--format', 'json'], "use 'gatehouse vex [--format openvex|cyclonedx] [RESULT.json]'"],
    [['vex', 'a', 'b'], "use 'gatehouse vex"],
    [['check', '--owner', 'o'], "--owner is an option of 'gatehouse init'"],
    [['policy', 'import'], "use 'gatehouse policy import [--owner NAME] FILE ...'"],
    [['check', '--shrink'], "--shrink is an option of 'gatehouse baseline'"],
    [['db', 'bild', 'x'], "use 'gatehouse db build DIR'"],
    [['db', 'build', 'x', 'npm'], "use 'gatehouse db build DIR'"],
    [['db', 'update'], "or 'gatehouse db update DIR [ECOSYSTEM ...]'"],
    [['policy', 'test'], "use 'gatehouse policy test [--policy FILE]"],
    [['policy', 'explain', 'abababab'], "use 'gatehouse policy explain FINDING RESULT.json"],
    [['policy', 'diff', 'a.yml'], "use 'gatehouse policy diff BEFORE.yml AFTER.yml"],
    [['policy', 'show', 'a.yml'], "use 'gatehouse policy show [--policy FILE]'"],
    [['policy', 'toString'], "or 'gatehouse policy show"],
    [['check', '--policy', 'a.yml'], "unknown option '--policy'; check takes '--config'"],
    [['explain'], "use 'gatehouse explain ID [RESULT.json ...]'"],
    [
      ['explain', 'jwt-none', 'r.json'],
      "'jwt-none' is not the id of a finding, so no result is asked: leave r.json out",
    ],
  ])('%j is refused with the way out', (args, message) => {
    expect(() => parse(...args)).toThrow(ConfigurationError);
    expect(() => parse(...args)).toThrow(message);
  });

  test('a finding is explained by the results that are named after it', () => {
    expect(parse('explain', 'abababab', 'a.json', 'b.json', '--offline')).toEqual({
      name: 'explain',
      id: 'abababab',
      results: ['a.json', 'b.json'],
      osvDb: null,
      offline: true,
    });
  });

  test('a base that is an option in disguise is refused before git sees it', () => {
    expect(() => parse('check', '--base=--output=/tmp/x')).toThrow("--base: '--output=/tmp/x' is not a revision");
  });

  test('any arguments are a command or a configuration error, never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('check', '--only', '--base', '-h', '--', 'db'))),
        (args) => {
          try {
            parse(...args);
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigurationError);
          }
        },
      ),
    );
  });
});
