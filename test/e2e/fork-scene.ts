import type { RunResult } from '../../src/model/run-result.js';
import { artifact, shaOf, workflowRun } from '../helpers/github/builders.js';
import { workflowRunPayload } from '../helpers/github/event-payload.js';
import type { WorkflowRun } from '../helpers/github/world.js';
import { zipOf } from '../helpers/zip-writer.js';
import { type ActionRun, type ActionScene, openActionScene } from './action-scene.js';
import { ADDED } from './made-result.js';

const FORK = 'mallory/shop';
export const SHAS = { base: shaOf('base'), head: shaOf('fork head') };

/** A pull request from a fork, whose scanning half has run: what it left is published from the default branch. */
export interface ForkScene {
  readonly scene: ActionScene;
  readonly run: WorkflowRun;
  /** Puts an artifact into the run. */
  leave(content: RunResult | string, name?: string): void;
  publish(inputs?: Readonly<Record<string, string>>, built?: boolean): Promise<ActionRun>;
  nothingWritten(): boolean;
}

export async function openForkScene(): Promise<ForkScene> {
  const scene = await openActionScene({ ...SHAS, fork: FORK, ref: 'patch-1', author: 'mallory', files: [ADDED] });
  const run = workflowRun(scene.github.world, scene.repository, {
    headSha: SHAS.head,
    headRepository: FORK,
    headBranch: 'patch-1',
  });
  return {
    scene,
    run,
    leave(content, name = 'gatehouse.json') {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      artifact(scene.github.world, run, 'gatehouse-default', zipOf({ [name]: text }));
    },
    publish: (inputs = {}, built = false) =>
      scene.run({
        action: 'publish',
        event: 'workflow_run',
        payload: workflowRunPayload(run),
        inputs: { artifact: 'gatehouse-default', ...inputs },
        env: { GITHUB_REF: 'refs/heads/main' },
        workspace: '/nonexistent',
        built,
      }),
    nothingWritten: () =>
      [scene.pull.comments.length, scene.pull.reviews.length, scene.repository.checkRuns.length].every((n) => n === 0),
  };
}
