import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { baselineText, loadBaseline } from '../../src/config/baseline-file.js';
import { changeNotices } from '../../src/config/change-notices.js';
import { loadPolicy } from '../../src/config/load-policy.js';
import { runCommand } from '../../src/io/exec.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import { PRODUCT } from '../../src/product.js';
import { REGISTRY_FILES } from '../../src/scan/dependencies/ecosystem/registry-files.js';
import { BASELINE_PATH } from '../../src/util/gate-paths.js';
import { openWorkspace } from '../../src/workspace/open.js';
import { someOptions } from '../helpers/builders.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

const id = (digit: string) => digit.repeat(32);
const entry = (digit: string): BaselineEntry => ({
  id: id(digit),
  category: 'code',
  rule: 'sqli-string-built',
  severity: 'high',
  confidence: 'high',
  lineage: id('f'),
  kind: 'source',
  paths: ['src/a.js'],
});

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

function open(base: string | null) {
  const head = base === null ? null : 'HEAD';
  return openWorkspace({ dir: repository.root, base, head }, runCommand);
}

async function told(base: string): Promise<string[]> {
  const workspace = await open(base);
  const loaded = await loadPolicy(someOptions({}), workspace, PRODUCT, {
    now: new Date('2026-11-24T12:00:00Z'),
    cacheDir: null,
  });
  const notices = await changeNotices(workspace, loaded, PRODUCT, REGISTRY_FILES);
  return notices.map(({ kind, message }) => `${kind}: ${message}`);
}

describe('the baseline', () => {
  test('is read by a run over the whole tree as it was written, one finding a line', async () => {
    const text = baselineText([entry('1'), entry('2')]);
    repository.write(BASELINE_PATH, text);
    repository.commit();
    expect(await loadBaseline(await open(null))).toEqual({ path: BASELINE_PATH, findings: [entry('1'), entry('2')] });
    expect(text.split('\n').filter((line) => line.includes(id('1')))).toHaveLength(1);
    expect(JSON.parse(baselineText([]))).toEqual({ version: 1, findings: [] });
  });

  test('is not asked where two sides are compared: a change cannot bring one that covers what it brings', async () => {
    repository.write('a.txt', 'a');
    const base = repository.commit();
    repository.write(BASELINE_PATH, baselineText([entry('1')]));
    repository.commit();
    expect(await loadBaseline(await open(base))).toBeNull();
    expect(await told(base)).toEqual(['policy-change: the baseline takes in 1 more finding']);
  });

  test('that a change makes smaller, or breaks, is told as what it is', async () => {
    repository.write(BASELINE_PATH, baselineText([entry('1'), entry('2'), entry('3')]));
    const base = repository.commit();
    repository.write(BASELINE_PATH, baselineText([entry('2')]));
    repository.commit();
    expect(await told(base)).toEqual(['policy-change: the baseline leaves out 2 findings']);
    repository.write(BASELINE_PATH, '{}');
    repository.commit();
    expect((await told(base)).join()).toContain('policy-change: would be invalid once merged');
  });

  test.each([
    ['not JSON', '[', 'not valid JSON'],
    ['of another form', '{"version":2,"findings":[]}', 'version must be equal to constant'],
    ['with malware in it', baselineText([{ ...entry('1'), category: 'malware' }]), 'findings.0.category must be equal'],
    ['with a key of its own', JSON.stringify({ version: 1, findings: [{ ...entry('1'), note: 'x' }] }), 'findings.0'],
  ])('%s ends the run instead of calling everything new', async (_what, text, message) => {
    repository.write(BASELINE_PATH, text);
    repository.commit();
    await expect(open(null).then(loadBaseline)).rejects.toThrow(message);
  });
});
