import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommandLine } from '../../src/config/command-line.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { PRODUCT } from '../../src/product.js';

function parse(...args: string[]) {
  return parseCommandLine(args, '/work', PRODUCT);
}

describe('the command line', () => {
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
      "--only: 'secret' is not one of dependencies, secrets, static; did you mean 'secrets'?",
    ],
    [['check', '--base', ''], '--base needs a value'],
    [['check', 'a', 'b'], 'check takes one folder, not 2'],
    [['db', 'bild', 'x'], "use 'gatehouse db build DIR'"],
    [['db', 'build', 'x', 'npm'], "use 'gatehouse db build DIR'"],
    [['db', 'update'], "or 'gatehouse db update DIR [ECOSYSTEM ...]'"],
    [['policy', 'test'], "use 'gatehouse policy test --config FILE"],
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
