import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../src/model/run-result.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openExampleScene,
} from './action-scene.js';

/** The example as GitHub has it, and a job of pull_request_target, which has no checkout of it. */
export interface Target {
  readonly checkout: Checkout;
  /** A new GitHub, with a pull request from a fork. */
  open(): Promise<ActionScene>;
  /** The job has the default branch's commit and ref: nothing in its environment names the change. */
  run(scene: ActionScene, request?: TargetRequest): Promise<ActionRun>;
  /** Commits on a branch of their own; the example's head is checked out again afterwards. */
  branch(name: string, from: string, write: () => void): string;
  commit(files: Readonly<Record<string, string>>): void;
  destroy(): void;
}

export interface TargetRequest {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly action?: string;
  readonly built?: boolean;
}

export function makeTarget(): Target {
  const checkout = makeCheckout();
  const empty = makeFolder();
  return {
    checkout,
    async open() {
      const scene = await openExampleScene(checkout, { fork: 'mallory/shop' });
      scene.repository.git = checkout.folder;
      return scene;
    },
    run: (scene, { inputs = {}, workspace = empty, action = 'gatehouse', built = false } = {}) =>
      scene.run({
        action,
        event: 'pull_request_target',
        payload: pullRequestPayload(scene.repository, scene.pull),
        workspace,
        inputs: { ...OFFLINE, ...inputs },
        env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: checkout.base },
        built,
      }),
    branch(name, from, write) {
      checkout.git('switch', '--quiet', '--create', name, from);
      write();
      const head = checkout.git('rev-parse', 'HEAD');
      checkout.git('switch', '--quiet', '--force', 'order-search');
      return head;
    },
    commit(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(checkout.folder, path, '..'), { recursive: true });
        writeFileSync(join(checkout.folder, path), text);
      }
      checkout.git('add', '--all');
      checkout.git('commit', '--quiet', '--message', 'A commit');
    },
    destroy() {
      checkout.destroy();
      rmSync(empty, { recursive: true });
    },
  };
}

export const QUIET = { comment: 'false', review: 'false' };

export const rulesOf = (ran: ActionRun) => ran.result().findings.map((finding) => finding.rule);

/** All that must not depend on how the change was read; of a clone, the secret scanner counts what it reads twice. */
export function comparable({ findings, notices, verdict, scans, subject }: RunResult): object {
  const told = scans.map(({ scanner, engine, status, stats, problems, notes }) => {
    return { scanner, engine, status, problems, notes, ...(scanner !== 'secrets' && { stats }) };
  });
  return { findings, notices, verdict, subject, scans: told };
}
