import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';
import { LocatedError } from '../../../src/model/errors.js';
import { compileRules } from '../../../src/scan/static/compile.js';
import { checkNames } from '../../../src/scan/static/engine/conditions.js';
import { explainStatic } from '../../../src/scan/static/explain.js';
import { ruleIds } from '../../../src/scan/static/rule-ids.js';
import { makeFolder } from '../../helpers/repository.js';

const RULES = join(process.cwd(), 'rules', 'static');

describe('the rules of the product', () => {
  test('every one says why it matters, how to fix it, and where to read on', () => {
    for (const rule of compileRules(RULES).set.rules) {
      expect(rule.docs.why.length).toBeGreaterThan(40);
      expect(rule.references.every((reference) => reference.startsWith('https://'))).toBe(true);
      expect(rule.cwe.every((cwe) => /^CWE-\d+$/.test(cwe))).toBe(true);
    }
  });

  test('every condition names a check that exists', () => {
    const known = new Set(checkNames());
    const conditions = compileRules(RULES).set.rules.flatMap((rule) =>
      rule.matchers.flatMap((matcher) => matcher.where),
    );
    expect(conditions.filter((condition) => !known.has(condition.check))).toEqual([]);
  });

  test('regular expressions compile before a user meets them', () => {
    for (const rule of compileRules(RULES).set.rules) {
      for (const matcher of rule.matchers) {
        if (matcher.gate !== null) expect(() => new RegExp(matcher.gate ?? '', 'i')).not.toThrow();
        for (const condition of matcher.where) {
          expect(() => new RegExp(condition.matches ?? '', condition.flags ?? '')).not.toThrow();
        }
      }
    }
  });

  test('the policy knows the ids, explain knows the texts', async () => {
    expect(await ruleIds()).toEqual(compileRules(RULES).set.rules.map((rule) => rule.id));
    expect(await ruleIds()).toContain('http-url');
    expect(JSON.stringify(await explainStatic('jwt-alg-none'))).toContain('HS256');
    expect(await explainStatic('constructor')).toBeNull();
  });
});

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

  test('the unchanged rule is accepted', () => {
    expect(compileWith({})).not.toThrow();
  });

  test.each([
    ['a key that nobody reads', { severty: 'high' }, /severty is not a known key/],
    ['a severity that does not exist', { severity: 'huge' }, /severity must be one of critical/],
    ['an id that is not the name of its file', { id: 'jwt-none' }, /id must be the file's name/],
    ['no matcher', { match: [] }, /match must have at least one entry/],
    ['a language that no grammar reads', { match: [{ languages: ['cobol'], prefilter: [['x']], rule: {} }] }, /cobol/],
    ['no prefilter', { match: [{ languages: ['go'], prefilter: [], rule: {} }] }, /prefilter must have/],
    ['a text where a list belongs', { cwe: 'CWE-347' }, /cwe must be a list/],
  ])('%s', (_name, change, message) => {
    const compile = compileWith(change);
    expect(compile).toThrow(LocatedError);
    expect(compile).toThrow(message);
  });
});
