import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';
import { LocatedError } from '../../../src/model/errors.js';
import { compileRules } from '../../../src/scan/static/compile.js';
import { explainStatic } from '../../../src/scan/static/explain.js';
import { ruleIds } from '../../../src/scan/static/rule-ids.js';
import { makeFolder } from '../../helpers/repository.js';

const RULES = join(process.cwd(), 'rules', 'static');

/** A canonical name, a member of anything, or a text that is put together. */
const NAME = /^(?:npm|node|js|py|go|java|cs|php|rb):\S+$|^[?*]\.[\w$]+[?!]?$|^\?text$/;

/** What is asked for by a kind of sink, an operator, or the bare name of a setting. */
const BY_WORD: ReadonlySet<string> = new Set(['into', 'compare', 'setting']);

describe('the rules of the product', () => {
  test('every one says why it matters, how to fix it, and where to read on', () => {
    for (const rule of compileRules(RULES).set.rules) {
      expect(rule.docs.why.length).toBeGreaterThan(40);
      expect(rule.references.every((reference) => reference.startsWith('https://'))).toBe(true);
      expect(rule.cwe.every((cwe) => /^CWE-\d+$/.test(cwe))).toBe(true);
    }
  });

  test('every name that a rule asks for says what it is a name of', () => {
    for (const { checks } of compileRules(RULES).set.rules) {
      const named = checks.flatMap(({ target }) => (BY_WORD.has(target.kind) ? [] : target.names));
      expect(named.filter((name) => !NAME.test(name))).toEqual([]);
    }
  });

  test('the policy knows the ids, explain knows the texts', async () => {
    expect(await ruleIds()).toEqual(compileRules(RULES).set.rules.map((rule) => rule.id));
    expect(await ruleIds()).toContain('http-url');
    expect(JSON.stringify(await explainStatic('jwt-alg-none'))).toContain('HS256');
    expect(await explainStatic('constructor')).toBeNull();
  });
});

const called = (where: Record<string, unknown>) => ({ languages: ['go'], call: ['go:a.b'], where: [where] });

describe('a rule file with a mistake is refused with its place', () => {
  let dir = '';
  const rule = (): Record<string, unknown> =>
    load(readFileSync(join(RULES, 'jwt', 'jwt-alg-none.yml'), 'utf8')) as Record<string, unknown>;

  beforeEach(() => {
    dir = makeFolder();
    mkdirSync(join(dir, 'jwt'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  function compileWith(change: Record<string, unknown>, name = 'jwt-alg-none.yml'): () => unknown {
    writeFileSync(join(dir, 'jwt', name), dump({ ...rule(), ...change }));
    return () => compileRules(dir);
  }

  test('a text that a comment cuts in its middle, where the advice would end', () => {
    writeFileSync(join(dir, 'jwt', 'jwt-alg-none.yml'), `${dump(rule())}\nremedy2: name the commit # v1\n`);
    expect(() => compileRules(dir)).toThrow('a comment cuts this text');
  });

  test('the unchanged rule is accepted', () => {
    expect(compileWith({})).not.toThrow();
  });

  test.each([
    ['a key that nobody reads', { severty: 'high' }, /severty is not a known key/],
    ['a severity that does not exist', { severity: 'huge' }, /severity must be one of critical/],
    ['an id that is not the name of its file', { id: 'jwt-none' }, /id must be the file's name/],
    ['no matcher', { match: [] }, /match must have at least one entry/],
    ['a language that no grammar reads', { match: [{ languages: ['cobol'], call: ['x'] }] }, /cobol/],
    [
      'nothing to look at',
      { match: [{ languages: ['go'] }] },
      /must have one of call, part, given, into, compare, method, setting/,
    ],
    ['two things to look at', { match: [{ languages: ['go'], call: ['x'], part: ['y'] }] }, /must have one of/],
    ['a place that no call has', { match: [called({ at: 'first', is: 'missing' })] }, /does not name a place/],
    ['a condition that asks nothing', { match: [called({ at: 0 })] }, /says nothing of the place/],
    ['a broken regular expression', { match: [called({ at: 0, matches: '(' })] }, /is not a regular expression/],
    ['a kind of sink that nobody knows', { flow: { sinks: ['sql', 'sea'] } }, /does not know sea/],
    ['a text where a list belongs', { cwe: 'CWE-347' }, /cwe must be a list/],
  ])('%s', (_name, change, message) => {
    const compile = compileWith(change);
    expect(compile).toThrow(LocatedError);
    expect(compile).toThrow(message);
  });
});
