import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explanationOf } from '../../src/app/answers/explanation.js';
import { refuseMissingCheckout } from '../../src/app/change/missing-checkout.js';
import { parseCommandLine } from '../../src/config/command-line.js';
import { parsePolicy } from '../../src/config/policy-file.js';
import type { Http } from '../../src/model/http.js';
import { PRODUCT } from '../../src/product.js';
import { makeFolder } from '../helpers/repository.js';

const said = async (run: () => unknown): Promise<string> => {
  try {
    await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

describe('on the command line, a slip is answered by what was meant', () => {
  test.each([
    ['chek', "did you mean 'check'?"],
    ['Check', "did you mean 'check'?"],
    ['explian x', "did you mean 'explain'?"],
    ['inti', "did you mean 'init'?"],
    ['polcy show', "did you mean 'policy'?"],
    ['baselin', "did you mean 'baseline'?"],
    ['scan', 'commands: baseline, check'],
    ['rules', 'commands: baseline, check'],
    ['check --bse main', "did you mean '--base'?"],
    ['check --haed HEAD', "did you mean '--head'?"],
    ['check --ofline', "did you mean '--offline'?"],
    ['check --osvdb x', "did you mean '--osv-db'?"],
    ['check --outptu x', "did you mean '--output'?"],
    ['check --formt json', "did you mean '--format'?"],
    ['check --only secret', 'secrets'],
    ['check --format jsn', 'json'],
    ['check --fail-on hgih', 'high'],
    ['check --fail-on High', 'high'],
    ['check --output', '--output needs a value'],
    ['check --base', '--base needs a value'],
    ['check --config', '--config needs a value'],
    ['check --base --head HEAD', '--base needs a value, and what follows it is an option'],
    ['check --offline=yes', '--offline takes no value'],
    ['check --verbose=1', '--verbose takes no value'],
    ['check --staged --base main', 'leave --base out'],
    ['init --all', "--all is an option of 'gatehouse check'"],
    ['check --shrink', "--shrink is an option of 'gatehouse baseline'"],
    ['check one two', 'two'],
  ])('%s', async (line, words) => {
    const message = await said(() => parseCommandLine(line.split(' '), '/work', PRODUCT));
    expect(message).toContain(words);
    expect(message).not.toMatch(/^Option '|\n|<value>/);
  });
});

describe('in the policy, a slip is answered with its line and what was meant', () => {
  test.each([
    ['gate: { fail-on: High }', "did you mean 'high'?"],
    ['gate: { fail-on: hihg }', "did you mean 'high'?"],
    ['gate: { failon: high }', "did you mean 'fail-on'?"],
    ['gate: { fail_on: high }', "did you mean 'fail-on'?"],
    ['gate: { unknown-severity: Fail }', "did you mean 'fail'?"],
    ['gate: { unknown-severity: fial }', "did you mean 'fail'?"],
    ['Gate: { fail-on: high }', "did you mean 'gate'?"],
    ['dependancies: { engine: auto }', "did you mean 'dependencies'?"],
    ['dependencies: { engine: Auto }', "did you mean 'auto'?"],
    ['dependencies: { minimum-age: 3 days }', 'minimum-age'],
    ['dependencies: { license: { deny: [MIT] } }', "did you mean 'licenses'?"],
    ['secret: { history: false }', "did you mean 'secrets'?"],
    ['static: { rules: { http-urll: off } }', 'http-url'],
    ['coverage: { changed: Fail }', "did you mean 'fail'?"],
    ['exception: []', "did you mean 'exceptions'?"],
    ['exceptions: [{ id: x, reason: a, owner: b }]', "needs 'expires'"],
  ])('%s', async (line, words) => {
    const message = await said(() => parsePolicy(`version: 1\n${line}\n`, 'policy.yml', PRODUCT));
    expect(message).toMatch(/^policy\.yml:2: /);
    expect(message).toContain(words);
  });
});

describe('explain of an id that nothing has names those that may be meant, and where all are', () => {
  const http = {} as Http;
  test.each([
    ['gha-unpinned', "'gha-unpinned-action'"],
    ['jwt-alg-non', "'jwt-alg-none'"],
    ['aws-acess-key', "'aws-access-key'"],
    ['unpinned', "'gha-unpinned-image'"],
    ['typosquat', "'typosquat-suspected'"],
    ['nosuchruleatall', 'docs/rules/README.md'],
  ])('%s', async (id, words) => {
    const message = await said(() => explanationOf({ id, osvDb: null, offline: true, http, env: {} }));
    expect(message).toContain(`unknown rule '${id}'`);
    expect(message).toContain(words);
    expect(message).toContain('docs/rules/README.md');
  });
});

describe('a job without a checkout is told the step or the input that is missing', () => {
  let root = '';
  beforeEach(() => {
    root = makeFolder();
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('none at all', async () => {
    expect(await said(() => refuseMissingCheckout(root, root))).toContain('add actions/checkout before this step');
  });

  test('one with `path: src` and no `dir`', async () => {
    mkdirSync(join(root, 'src', '.git'), { recursive: true });
    expect(await said(() => refuseMissingCheckout(root, root))).toContain("set 'dir: src'");
  });

  test('a `dir` in a checkout is no mistake', async () => {
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'web'));
    expect(await said(() => refuseMissingCheckout(join(root, 'web'), root))).toBe('');
  });
});
