import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aRunResult, aScan } from '../../../helpers/builders.js';
import { mergeGroupPayload, pullRequestPayload } from '../../../helpers/github/event-payload.js';
import type { Arrange, Attack, Ground, Tree } from '../attack.js';
import { SAFE_JS, SQL_JS } from '../mistakes.js';

const BAD: Tree = { 'src/bills.js': SQL_JS };

/** A merge commit of these parents with the tree of a commit, checked out; its id. */
function mergeOf({ git }: Ground, tree: string, ...parents: readonly string[]): string {
  const merge = git('commit-tree', '-m', 'Merge', ...parents.flatMap((parent) => ['-p', parent]), `${tree}^{tree}`);
  git('checkout', '--quiet', '--detach', '--force', merge);
  return merge;
}

/** Results as three stages leave them, of a change that they all call clean. */
const stages =
  (of: (ground: Ground) => { base: string; head: string }, more: object = {}): Arrange =>
  (ground, scene) => {
    const results = join(ground.scratch, 'results');
    mkdirSync(results);
    for (const scanner of ['dependencies', 'secrets', 'static'] as const) {
      const subject = { repository: 'acme/shop', ...of(ground), event: 'pull_request' as const };
      const result = { ...aRunResult({ subject, scans: [aScan({ scanner })], findings: [] }), ...more };
      writeFileSync(join(results, `${scanner}.json`), JSON.stringify(result));
    }
    return { action: 'gate', payload: pullRequestPayload(scene.repository, scene.pull), inputs: { results } };
  };

export const CHECKOUTS: readonly Attack[] = [
  {
    name: 'has the workflow check out the base',
    change: BAD,
    arrange: ({ git, base }) => {
      git('checkout', '--quiet', '--detach', '--force', base);
      return {};
    },
    answer: 'stopped',
  },
  {
    name: 'has the workflow check out another commit than the head',
    change: BAD,
    arrange: ({ git, base }) => {
      git(
        'checkout',
        '--quiet',
        '--detach',
        '--force',
        git('commit-tree', '-p', base, '-m', 'Clean', `${base}^{tree}`),
      );
      return {};
    },
    answer: 'stopped',
  },
  {
    name: 'forges the merge that GitHub would make, with a base that has the mistake',
    change: BAD,
    arrange: (ground) => {
      const forged = ground.git('commit-tree', '-p', ground.base, '-m', 'Base', `${ground.head}^{tree}`);
      mergeOf(ground, ground.head, forged, ground.head);
      return {};
    },
    answer: 'stopped',
  },
  {
    name: 'merges the head in a way that loses the mistake',
    change: BAD,
    arrange: (ground) => {
      mergeOf(ground, ground.base, ground.base, ground.head);
      return {};
    },
    answer: 'stopped',
  },
  {
    name: 'hands results of another head to the gate',
    change: BAD,
    arrange: stages(({ base }) => ({ base, head: '1'.repeat(40) })),
    answer: 'stopped',
  },
  {
    name: 'hands results of a comparison with another base to the gate',
    change: BAD,
    arrange: stages(({ head }) => ({ base: head, head })),
    answer: 'stopped',
  },
  {
    name: 'hands results to the gate that bring a policy of their own',
    policy: 'version: 1\ngate: { require: [dependencies, secrets, static] }\n',
    change: BAD,
    arrange: stages(({ head }) => ({ base: head, head }), { policy: 'lax.yml' }),
    answer: 'stopped',
  },
  {
    name: 'asks the gate to require nothing and leaves a scanner out',
    policy: 'version: 1\ngate: { require: [dependencies, secrets, static] }\n',
    change: BAD,
    arrange: async (ground, scene) => {
      const start = await stages(({ base, head }) => ({ base, head }))(ground, scene);
      return { ...start, inputs: { results: join(ground.scratch, 'results/secrets.json'), require: '' } };
    },
    answer: 'incomplete',
  },
  {
    name: 'asks the gate for fewer shards than were planned, with an empty folder of results',
    change: BAD,
    arrange: ({ scratch }) => {
      mkdirSync(join(scratch, 'results'));
      return { action: 'gate', inputs: { results: join(scratch, 'results'), require: '' } };
    },
    answer: 'stopped',
  },
  {
    name: 'rides through the merge queue under the green entry behind them',
    change: BAD,
    arrange: (ground, scene) => {
      const { git, base, head } = ground;
      // The entry before brought the mistake and was red; this one adds a comment alone.
      git('checkout', '--quiet', '--detach', '--force', head);
      writeFileSync(join(ground.folder, 'NOTES.md'), 'More.\n');
      git('add', '--all');
      git('commit', '--quiet', '--message', 'The entry behind');
      const queued = git('rev-parse', 'HEAD');
      git('update-ref', 'refs/remotes/origin/main', base);
      const payload = mergeGroupPayload({ ...scene.pull, base: { sha: head, ref: 'main' } }, queued);
      return { event: 'merge_group', payload, env: { GITHUB_SHA: queued } };
    },
    answer: 'red',
  },
  {
    name: 'comes with a shallow clone that lacks the base',
    change: BAD,
    arrange: ({ git, base, folder }) => {
      writeFileSync(join(folder, '.git/shallow'), `${git('rev-parse', 'HEAD')}\n`);
      git('update-ref', '-d', 'refs/heads/main', base);
      git('reflog', 'expire', '--expire=now', '--all');
      git('prune', '--expire=now');
      return {};
    },
    answer: 'red',
  },
];

export const HONEST_MERGE: Arrange = (ground) => {
  const merge = mergeOf(ground, ground.head, ground.base, ground.head);
  return { env: { GITHUB_SHA: merge } };
};

export const HONEST_STAGES = stages(({ base, head }) => ({ base, head }));
export const CLEAN: Tree = { 'src/bills.js': SAFE_JS };
