import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/dist.js';
import { findTool } from '../helpers/find-tool.js';
import { artifact, comment, workflowRun } from '../helpers/github/builders.js';
import { issueCommentPayload, pullRequestPayload, workflowRunPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import { zipOf } from '../helpers/zip-writer.js';
import { runAct } from './act-scene.js';
import { type ActionScene, type Checkout, makeCheckout, openExampleScene } from './action-scene.js';

const act = findTool('act');
const suite = act === null || process.platform === 'win32' ? describe.skip : describe;
const skipped = act === null ? ' (SKIPPED: act not installed)' : '';

let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  if (act === null) return;
  checkout = makeCheckout();
  checkout.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
});
afterAll(() => {
  if (act !== null) checkout.destroy();
});
beforeEach(async () => {
  if (act !== null) scene = await openExampleScene(checkout);
});
afterEach(async () => {
  if (act !== null) await scene.close();
});

/** The advisories of the example instead of the network. */
function offline(text: string): string {
  const uses = /( +)(- )?uses: gatehouse-dev\/gatehouse(?:\/actions\/pipeline)?@.*\n(?: +with:\n)?/g;
  return text.replace(uses, (step, spaces: string, dash: string | undefined) => {
    const indent = dash === undefined ? spaces : `${spaces}  `;
    const inputs = `${indent}  offline: true\n${indent}  osv-db: ${join(ROOT, 'examples/osv')}\n`;
    return `${step.replace(/ +with:\n$/, '')}${indent}with:\n${inputs}`;
  });
}

function run(workflow: string, repository = checkout.folder, temp = makeFolder()) {
  return runOn('pull_request', pullRequestPayload(scene.repository, scene.pull), workflow, repository, temp);
}

function runOn(event: string, payload: object, workflow: string, repository = checkout.folder, temp = makeFolder()) {
  return runAct({ act: act ?? '', scene, workflow: offline(workflow), event, payload, repository, temp });
}

const starter = (name: string) => readFileSync(join(ROOT, 'workflows', name), 'utf8');

/** Act's own words are the only way to see why a job did not get as far as it should. */
function explain(ran: { readonly stdout: string; readonly stderr: string }): void {
  process.stderr.write(`${ran.stdout}\n${ran.stderr}\n`);
}

suite(`workflows in act${skipped}`, () => {
  test('pull-request.yml: the job is red, comment and review are there', async () => {
    const ran = await run(starter('pull-request.yml'));
    if (scene.pull.comments.length === 0) explain(ran);
    expect(ran.code).toBe(1);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]?.body).toContain('GHSA-35jh-r3h4-6jhm');
    expect(scene.pull.threads.length).toBeGreaterThanOrEqual(4);
  }, 180_000);

  test('monorepo-matrix.yml: plan, two shards side by side, one gate that writes one comment and keeps one bill of materials', async () => {
    const mono = makeCheckout();
    try {
      mono.git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
      mono.git('switch', '--quiet', 'main');
      // Enough text that a second shard is worth its runner.
      for (const name of ['a', 'b']) {
        mkdirSync(join(mono.folder, name));
        writeFileSync(join(mono.folder, name, 'package.json'), `{ "name": "${name}", "private": true }\n`);
        const packages = { '': { name }, [`node_modules/of-${name}`]: { version: '1.0.0' } };
        const lockfile = { name, lockfileVersion: 3, requires: true, packages };
        writeFileSync(join(mono.folder, name, 'package-lock.json'), JSON.stringify(lockfile));
        for (let i = 0; i < 30; i++)
          writeFileSync(join(mono.folder, name, `${i}.txt`), `${'x'.repeat(99)}\n`.repeat(10_000));
      }
      mono.git('add', '--all');
      mono.git('commit', '--quiet', '--message', 'Projects');
      const base = mono.git('rev-parse', 'HEAD');
      mono.git('switch', '--quiet', 'order-search');
      mono.git('rebase', '--quiet', 'main');
      for (const name of ['a', 'b']) {
        writeFileSync(
          join(mono.folder, name, 'hash.js'),
          "import { createHash } from 'node:crypto';\nexport const h = (password) => createHash('md5').update(password).digest('hex');\n",
        );
      }
      mono.git('add', '--all');
      mono.git('commit', '--quiet', '--message', 'Change of two projects');
      const head = mono.git('rev-parse', 'HEAD');
      await scene.close();
      scene = await openExampleScene({ ...mono, base, head });

      const temp = makeFolder();
      const ran = await run(starter('monorepo-matrix.yml'), mono.folder, temp);

      if (scene.pull.comments.length === 0) explain(ran);
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('2 of 2 projects in 2 shards');
      expect(scene.pull.comments).toHaveLength(1);
      for (const place of ['a/hash.js', 'b/hash.js']) expect(scene.pull.comments[0]?.body).toContain(place);
      expect(scene.github.log.count('issues/create-comment')).toBe(1);
      const kept = join(temp, 'artifacts/gatehouse');
      expect(readdirSync(kept).sort()).toEqual(['gatehouse.cdx.json', 'gatehouse.html', 'gatehouse.json']);
      const sbom = JSON.parse(readFileSync(join(kept, 'gatehouse.cdx.json'), 'utf8'));
      const names = sbom.components.map((component: { name: string }) => component.name);
      expect(names).toEqual(expect.arrayContaining(['of-a', 'of-b']));
      expect(sbom.compositions).toBeUndefined();
    } finally {
      mono.destroy();
    }
  }, 240_000);

  test('fork-report.yml: the artifact of a fork’s run becomes comment and review', async () => {
    await scene.close();
    scene = await openExampleScene(checkout, { fork: 'mallory/shop' });
    const { head: headSha } = checkout;
    const forked = { headSha, headRepository: 'mallory/shop', headBranch: 'order-search' };
    const triggering = workflowRun(scene.github.world, scene.repository, forked);
    const result = await scene.gate(checkout, { 'github-token': '' });
    const json = readFileSync(result.outputs.get('result') ?? '');
    artifact(scene.github.world, triggering, 'gatehouse-default', zipOf({ 'gatehouse.json': json }));

    const ran = await runOn('workflow_run', workflowRunPayload(triggering), starter('fork-report.yml'));

    if (scene.pull.comments.length === 0) explain(ran);
    expect(ran.code).toBe(0);
    expect([scene.pull.comments.length, scene.pull.reviews.length]).toEqual([1, 1]);
  }, 180_000);

  test('command.yml: a maintainer’s comment starts the gate again', async () => {
    scene.repository.collaborators.set('maintainer', 'write');
    scene.token = scene.github.token({ permissions: { actions: 'write', 'pull-requests': 'write' } });
    const gate = workflowRun(scene.github.world, scene.repository, { headSha: checkout.head });
    const said = comment(scene.github.world, scene.pull, 'maintainer', '/gatehouse recheck');
    const ran = await runOn('issue_comment', issueCommentPayload(scene.pull, said), starter('command.yml'));
    if (gate.reruns === 0) explain(ran);
    expect([ran.code, gate.reruns]).toEqual([0, 1]);
  }, 180_000);

  test('the pipeline action, a composite: code scanning and the reports are kept although the gate fails', async () => {
    scene.github.world.sarifStates = ['complete'];
    const ran = await run(`name: Pipeline
on: pull_request
permissions: {}
jobs:
  gatehouse:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
      - uses: gatehouse-dev/gatehouse/actions/pipeline@0123456789012345678901234567890123456789 # v0.1.0
`);
    if (scene.pull.comments.length === 0) explain(ran);
    expect(ran.code).toBe(1);
    expect([scene.pull.comments.length, scene.repository.sarifs.length]).toEqual([1, 1]);
    expect(ran.stdout).toContain('The gate did not pass: fail');
  }, 180_000);
});
