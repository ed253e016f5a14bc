import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../../helpers/dist.js';
import { copyDist, type DistCopy, type FileFault } from './dist-copy.js';
import { type GitFault, type GitShim, makeGitShim } from './git-shim.js';
import { judge, planted } from './judge.js';
import { runProduct } from './run-product.js';
import { type FaultScene, openFaultScene } from './scene.js';
import type { ServiceFault } from './service.js';

/** A few of what `bench/faults.mjs` runs in full. */
const DIST = join(ROOT, 'dist');
const TIME_MS = 120_000;

let scene: FaultScene;
let shim: GitShim;
let copy: DistCopy;
let expected: ReadonlySet<string>;

beforeAll(async () => {
  scene = await openFaultScene(ROOT);
  shim = makeGitShim(scene.folder);
  copy = copyDist(DIST, scene.folder);
  const { left, result } = await runProduct(scene, DIST);
  if (result === null) throw new Error(`${left.code}: ${left.stderr}`);
  expected = planted(result);
  expect(left.code).toBe(1);
}, TIME_MS);
afterEach(() => shim.breakCalls(null));
afterAll(() => scene.close());

test('the change has something to lose in every scanner, and in its history', () => {
  const rules = [...expected].map((finding) => finding.split(' ')[0]);
  expect(rules).toEqual(expect.arrayContaining(['GHSA-35jh-r3h4-6jhm', 'aws-access-key', 'sqli-string-built']));
  expect(expected.has('aws-access-key notes.txt')).toBe(true);
});

describe('a call to git that breaks is never a clean scan', () => {
  test.each<[string, GitFault]>([
    ['cat-file --batch-check', 'cut'],
    ['cat-file --batch --buffer', 'hang'],
    ['rev-list --objects', 'empty'],
  ])(
    'git %s: %s',
    async (call, fault) => {
      shim.breakCalls(call, fault);
      const { left, result } = await runProduct(scene, DIST, { PATH: shim.path });
      expect(judge(left, result, expected)).toMatchObject({ kind: 'error', says: expect.stringMatching(/^3: /) });
    },
    TIME_MS,
  );
});

describe('a broken installation is exit code 4 and one line that says what to do', () => {
  test.each<[string, FileFault]>([
    ['main.js', 'cut'],
    ['part-pipeline.js', 'missing'],
    ['part-scan-static-scan.js', 'empty'],
    ['data/popular-packages/npm.txt', 'cut'],
    ['data/secret-rules.json', 'garbage'],
  ])(
    'dist/%s: %s',
    async (file, fault) => {
      copy.breakFile(file, fault);
      try {
        const { left } = await runProduct(scene, copy.folder);
        expect(left.code).toBe(4);
        expect(left.stdout).toBe('');
        expect(left.stderr).toMatch(
          /^error: this installation is not complete: dist\/\S+ .*check the release out again\n$/,
        );
      } finally {
        copy.restore(file);
      }
    },
    TIME_MS,
  );
});

describe('a service that breaks is never a clean audit', () => {
  test.each<[string, 'osv' | 'depsDev', ServiceFault]>([
    ['OSV', 'osv', 'other JSON'],
    ['deps.dev', 'depsDev', 'cut'],
  ])(
    '%s: %s %s',
    async (_name, name, fault) => {
      scene[name].breakWith(fault);
      try {
        const { left, result } = await runProduct(scene, DIST);
        expect(judge(left, result, expected)).toMatchObject({ kind: 'error', says: expect.stringMatching(/^3: /) });
      } finally {
        scene[name].breakWith(null);
      }
    },
    TIME_MS,
  );
});

/** Folders that a run makes and must not leave behind. */
function leftFolders(): string[] {
  return readdirSync(scene.folder).filter((name) => name.startsWith('gatehouse-'));
}

/** A process that was killed needs a moment to go; one that was not stays until the test's time is over. */
async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      expect(error).toMatchObject({ code: 'ESRCH' });
      return;
    }
    await setTimeout(50);
  }
}

describe('a cancelled run', () => {
  test.each<[NodeJS.Signals, number]>([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])(
    '%s is %i in one line, without a report, and nothing of it lives on',
    async (signal, code) => {
      shim.breakCalls('rev-list --objects', 'hang');
      const report = join(scene.folder, 'cancelled.json');
      const env = { PATH: shim.path, GATEHOUSE_TIME_LIMIT: '60' };
      const range = ['--base', scene.base, '--head', scene.head, '--output', report];
      let waiting: NodeJS.Timeout | undefined;
      const { left } = await runProduct(scene, DIST, env, range, (pid) => {
        waiting = setInterval(() => {
          if (shim.hanging() === null) return;
          clearInterval(waiting);
          process.kill(pid, signal);
        }, 50);
      });
      expect([left.code, left.stdout]).toEqual([code, '']);
      expect(left.stderr).toBe(`error: ended by ${signal}: there is no verdict, and nothing more is written\n`);
      await untilGone(shim.hanging() ?? 0);
      expect(readdirSync(scene.folder)).not.toContain('cancelled.json');
      expect(leftFolders()).toEqual([]);
    },
    TIME_MS,
  );
});
