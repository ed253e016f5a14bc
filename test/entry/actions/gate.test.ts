import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gate } from '../../../src/entry/actions/gate.js';
import type { RunResult } from '../../../src/model/run-result.js';
import { OPTIONAL_SCANNERS } from '../../../src/scan/index.js';
import { aHost } from '../../helpers/action-host.js';
import { aFinding, aRunResult, aScan, DEFAULT_POLICY } from '../../helpers/builders.js';
import { pushEvent } from '../../helpers/events.js';
import { makeFolder, makeRepository, type TestRepository } from '../../helpers/repository.js';

let repository: TestRepository;
let temp: string;
let base: string;
let head: string;

beforeEach(() => {
  repository = makeRepository();
  temp = makeFolder();
  repository.write('a.txt', 'a');
  base = repository.commit();
  repository.write('a.txt', 'b');
  head = repository.commit();
});
afterEach(() => {
  repository.destroy();
  rmSync(temp, { recursive: true, force: true });
});

function stage(scanner: string, overrides: Partial<RunResult> = {}): void {
  const subject = { repository: 'acme/shop', base, head, event: 'push' } as const;
  mkdirSync(join(temp, 'results'), { recursive: true });
  const result = aRunResult({ subject, scans: [aScan({ scanner })], ...overrides });
  writeFileSync(join(temp, 'results', `${scanner}.json`), JSON.stringify(result));
}

async function judge(inputs: Readonly<Record<string, string>> = {}) {
  const host = aHost({
    event: pushEvent({ before: base, after: head }),
    inputs: { results: join(temp, 'results'), dir: repository.root, ...inputs },
    env: { GITHUB_WORKSPACE: repository.root, RUNNER_TEMP: temp },
  });
  return { code: await gate(host), outputs: host.actions.outputs };
}

const SCANNERS = Object.keys(DEFAULT_POLICY.scanners);
/** Pipelines from before such a stage go without it; who names it, insists on it. */
const LATER = SCANNERS.filter((id) => OPTIONAL_SCANNERS.has(id));

describe('the gate judges what the stages left', () => {
  test('all of them clean: it passes', async () => {
    for (const scanner of SCANNERS) stage(scanner);
    const { code, outputs } = await judge();
    expect([code, outputs.get('verdict')]).toEqual([0, 'pass']);
  });

  test('a finding that the policy blocks: it fails', async () => {
    for (const scanner of SCANNERS) stage(scanner);
    stage('static', { findings: [aFinding()] });
    const { code, outputs } = await judge();
    expect([code, outputs.get('blocking')]).toEqual([1, '1']);
  });

  test.each(SCANNERS)('a stage that left nothing did not run, whatever the others say: %s', async (missing) => {
    for (const scanner of SCANNERS) if (scanner !== missing) stage(scanner);
    const { code, outputs } = await judge(LATER.includes(missing) ? { require: SCANNERS.join(',') } : {});
    expect([code, outputs.get('verdict')]).toEqual([3, 'error']);
  });

  test('a stage that older pipelines do not have is missed by nobody who does not name it', async () => {
    expect(LATER.length).toBeGreaterThan(0);
    for (const scanner of SCANNERS) if (!LATER.includes(scanner)) stage(scanner);
    const { code, outputs } = await judge();
    expect([code, outputs.get('verdict')]).toEqual([0, 'pass']);
  });

  test('a shard that left nothing is one that did not run', async () => {
    for (const scanner of SCANNERS) stage(scanner);
    const { code } = await judge({ shards: String(SCANNERS.length + 1) });
    expect(code).toBe(3);
  });
});

test.each([
  ['head', 'commit'],
  ['base', 'base'],
])('a result of another %s is judged by nobody', async (side, said) => {
  for (const scanner of SCANNERS) stage(scanner);
  const subject = { repository: 'acme/shop', base, head, event: 'push', [side]: 'e'.repeat(40) } as const;
  stage('static', { subject });
  await expect(judge()).rejects.toThrow(`static.json: the result is of ${said}`);
});
