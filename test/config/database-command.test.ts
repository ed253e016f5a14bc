import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../src/config/command-line.js';
import { ConfigurationError } from '../../src/model/errors.js';
import { PRODUCT } from '../../src/product.js';

function parse(...args: readonly string[]) {
  return parseCommandLine(['database', ...args], '/work', PRODUCT);
}

describe('gatehouse database', () => {
  test('takes one source, and paths from where it is called', () => {
    expect(parse('--snapshot', 'a.json', '--base', 'b.json', '--write-snapshot', 'c.json')).toEqual({
      name: 'database',
      source: { kind: 'snapshot', path: '/work/a.json' },
      base: 'b.json',
      format: 'markdown',
      output: null,
      writeSnapshot: '/work/c.json',
    });
    expect(parse('--migrations', 'db')).toMatchObject({ source: { kind: 'migrations', dir: '/work/db' } });
  });

  test('a URL may stay in a variable, where no list of processes shows it', () => {
    expect(parse('--url', 'env:DATABASE_URL')).toMatchObject({ source: { url: '', variable: 'DATABASE_URL' } });
    expect(parse('--url', 'postgres://h/d')).toMatchObject({ source: { url: 'postgres://h/d', variable: null } });
  });

  test.each([
    [[], 'one of --migrations DIR'],
    [['--url', 'postgres://h/d', '--snapshot', 'a'], 'one of --migrations DIR'],
    [['--snapshot', 'a', '--format', 'markdwn'], "did you mean 'markdown'"],
    [['--snapshot', 'a', '--head', 'HEAD'], 'no --head'],
    [['--snapshot', ''], '--snapshot needs a value'],
    [['db', '--snapshot', 'a'], 'no folder'],
  ])('%j is refused in a line that says what to do', (args, words) => {
    expect(() => parse(...args)).toThrow(ConfigurationError);
    expect(() => parse(...args)).toThrow(words);
  });

  test('its options are no options of a check', () => {
    expect(() => parseCommandLine(['check', '--url', 'postgres://h/d'], '/work', PRODUCT)).toThrow(
      'gatehouse database',
    );
  });
});
