import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openExampleScene,
} from './action-scene.js';

let checkout: Checkout;
let scene: ActionScene;
let temp: string;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openExampleScene(checkout);
  temp = mkdtempSync(join(checkout.folder, '..', 'temp-'));
});
afterEach(() => scene.close());

/** Steps of one job share the runner's folder. */
function step(action: string, inputs: Readonly<Record<string, string>> = {}, built = false): Promise<ActionRun> {
  return scene.run({
    action,
    event: 'pull_request',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace: checkout.folder,
    inputs: { ...OFFLINE, ...inputs },
    env: { RUNNER_TEMP: temp },
    built,
  });
}

/** What the secret scan asks of GitHub: the texts of the pull request, in one call. */
const READS = ['graphql/PullRequestTexts'];

describe('stages and one gate', () => {
  test('as they are built: three stages that do not judge, one gate that does, one comment, every scanner in it', async () => {
    for (const stage of ['dependencies', 'secrets', 'static']) {
      const ran = await step(stage, { gate: 'false' }, true);
      expect([stage, ran.code, ran.stdout.includes('::error '), ran.summary]).toEqual([stage, 0, false, '']);
    }
    expect(scene.github.log.operations()).toEqual(READS);

    const gate = await step('gate', { results: temp }, true);

    expect([gate.code, gate.outputs.get('verdict')]).toEqual([1, 'fail']);
    for (const rule of ['GHSA-35jh-r3h4-6jhm', 'aws-access-key', 'jwt-decode-trust'])
      expect(scene.pull.comments[0]?.body).toContain(rule);
    expect([scene.pull.comments.length, scene.pull.reviews.length]).toEqual([1, 1]);
    const sbom = JSON.parse(readFileSync(gate.outputs.get('sbom') ?? '', 'utf8'));
    const stage = JSON.parse(readFileSync(join(temp, 'gatehouse-dependencies.cdx.json'), 'utf8'));
    expect(stage.components.length).toBeGreaterThan(0);
    expect([sbom.components, sbom.vulnerabilities]).toEqual([stage.components, stage.vulnerabilities]);
    expect([sbom.compositions, gate.warnings]).toEqual([undefined, []]);
  });

  test('labels and reviewers that the policy of the base asks for come from the gate, once', async () => {
    for (const name of ['bob', 'alice']) scene.repository.collaborators.set(name, 'write');
    checkout.git('switch', '--quiet', '--detach', checkout.base);
    try {
      const path = join(checkout.folder, '.github/gatehouse.yml');
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(
        path,
        'version: 1\ndependencies: { enabled: false }\nsecrets: { enabled: false }\npublish: { labels: true, reviewers: ["@bob"] }\n',
      );
      checkout.git('add', '--all');
      checkout.git('commit', '--quiet', '--message', 'Policy');
      const base = checkout.git('rev-parse', 'HEAD');
      writeFileSync(path, 'version: 1\npublish: { reviewers: ["@alice"] }\n');
      checkout.git('commit', '--quiet', '--all', '--message', 'Other reviewers');
      push(scene.pull, checkout.git('rev-parse', 'HEAD'));
      scene.pull.base = { ...scene.pull.base, sha: base };
      await step('static', { gate: 'false' });
      expect(scene.github.log.count()).toBe(0);

      const gate = await step('gate', { results: temp, require: 'static', comment: 'false', review: 'false' });

      expect([gate.warnings, [...scene.pull.labels], [...scene.pull.reviewers]]).toEqual([
        [],
        ['policy-change'],
        ['bob'],
      ]);
    } finally {
      checkout.git('switch', '--quiet', '--force', 'order-search');
    }
  });

  test('stages without the dependency audit: no bill of materials, rather than one that looks empty', async () => {
    await step('secrets', { gate: 'false' });
    const gate = await step('gate', { results: temp });
    expect([gate.code, gate.outputs.get('sbom'), gate.stdout.includes('bill of materials')]).toEqual([3, '', false]);
  });

  test('a stage alone judges by the policy and writes nothing to GitHub', async () => {
    const ran = await step('secrets');
    expect([ran.code, scene.github.log.operations()]).toEqual([1, READS]);
    expect(ran.stdout).toContain('::error ');
  });

  test('a stage that is missing is an error, never clean', async () => {
    await step('static', { gate: 'false' });
    const gate = await step('gate', { results: temp, require: 'dependencies,secrets,static' });
    expect([gate.code, gate.outputs.get('verdict')]).toEqual([3, 'error']);
    expect(scene.pull.comments[0]?.body).toContain('not scanned');
  });

  test('a result that somebody has edited is refused, and nothing is published', async () => {
    const stage = await step('static', { gate: 'false' });
    const path = stage.outputs.get('result') ?? '';
    const result = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...result, extra: true }));
    const gate = await step('gate', { results: temp });
    expect([gate.code, gate.errors.length, scene.github.log.count()]).toEqual([2, 1, 0]);
  });
});
