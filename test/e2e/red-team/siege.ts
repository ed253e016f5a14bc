import { rmSync } from 'node:fs';
import { pullRequestPayload } from '../../helpers/github/event-payload.js';
import { type ActionRun, type ActionScene, openActionScene } from '../action-scene.js';
import type { Answer, Answered, Attack, Ground, Start } from './attack.js';
import { makeGround } from './ground.js';
import { SHOP } from './shop.js';

/**
 * Carries out one attack, with a GitHub of its own, and says what came of it.
 * @param built on the built action, in a process of its own, and not on the sources
 */
export async function besiege(attack: Attack, advisories: string, built: boolean): Promise<Answered> {
  const policy = attack.policy === undefined ? {} : { '.github/gatehouse.yml': attack.policy };
  const ground = makeGround({ ...SHOP, ...policy, ...attack.base }, attack.change ?? {});
  const scene = await openActionScene({ base: ground.base, head: ground.head });
  let after: Start['after'];
  try {
    const start = (await attack.arrange?.(ground, scene)) ?? {};
    after = start.after;
    const run = await scene.run({ ...requestOf(attack, start, ground, scene, advisories), built });
    return judged(attack, run, scene);
  } finally {
    await after?.();
    await scene.close();
    rmSync(ground.scratch, { recursive: true, force: true });
  }
}

function requestOf(attack: Attack, start: Start, ground: Ground, scene: ActionScene, advisories: string) {
  return {
    action: 'gatehouse',
    event: 'pull_request',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace: ground.folder,
    ...start,
    inputs: { offline: 'true', 'osv-db': advisories, ...attack.inputs, ...start.inputs },
    env: { ...attack.env, ...start.env },
  };
}

const CODES: Readonly<Record<Answer, readonly (number | null)[]>> = {
  blocked: [1],
  red: [1, 3],
  incomplete: [3],
  refused: [2],
  // null: ended by a signal, which the runner counts as failed.
  stopped: [2, 3, 4, 130, 143, null],
  failed: [1, 2, 3, 4, 130, 143, null],
  told: [0, 1, 3],
  green: [0],
};

function judged(attack: Attack, run: ActionRun, scene: ActionScene): Answered {
  const comment = scene.pull.comments
    .filter(({ deleted }) => !deleted)
    .map(({ body }) => body)
    .join('\n');
  const outcome = run.outputs.get('verdict') ?? 'none';
  const problems: string[] = [];
  if (!CODES[attack.answer].includes(run.code)) problems.push(`exit ${run.code}, which is not "${attack.answer}"`);
  if (attack.comment !== undefined && !attack.comment.test(comment)) problems.push(`no comment says ${attack.comment}`);
  const log = `${run.stdout}\n${run.stderr}`;
  if (attack.log !== undefined && !attack.log.test(log)) problems.push(`the log does not say ${attack.log}`);
  const mayEndEarly = attack.answer === 'stopped' || attack.answer === 'failed' || run.code === 2;
  if (!mayEndEarly && outcome === 'none') problems.push('there is no verdict');
  if (/^\s+at .+:\d+:\d+\)?$/m.test(log)) problems.push('a raw stack stands in the log');
  if (problems.length > 0 && run.code === 2) problems.push(log.slice(-300));
  return { code: run.code, outcome, comment, run, problems };
}
