import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { artifact, push, shaOf, workflowRun } from '../helpers/github/builders.js';
import { pullRequestPayload, workflowRunPayload } from '../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { diffOf } from '../helpers/github/patch.js';
import type { WorkflowRun } from '../helpers/github/world.js';
import { zipOf } from '../helpers/zip-writer.js';
import { type ActionRun, type ActionScene, openActionScene } from './action-scene.js';
import { ADDED, madeResult, someFindings } from './made-result.js';

const FORK = 'mallory/shop';
const SHAS = { base: shaOf('base'), head: shaOf('fork head') };

let scene: ActionScene;
let run: WorkflowRun;

beforeEach(async () => {
  scene = await openActionScene({ ...SHAS, fork: FORK, ref: 'patch-1', author: 'mallory', files: [ADDED] });
  run = workflowRun(scene.github.world, scene.repository, {
    headSha: SHAS.head,
    headRepository: FORK,
    headBranch: 'patch-1',
  });
});
afterEach(() => scene.close());

function leave(content: RunResult | string, name = 'gatehouse.json'): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  artifact(scene.github.world, run, 'gatehouse-default', zipOf({ [name]: text }));
}

function publish(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return scene.run({
    action: 'publish',
    event: 'workflow_run',
    payload: workflowRunPayload(run),
    inputs: { artifact: 'gatehouse-default', ...inputs },
    env: { GITHUB_REF: 'refs/heads/main' },
    workspace: '/nonexistent',
  });
}

const nothingWritten = () =>
  [scene.pull.comments.length, scene.pull.reviews.length, scene.repository.checkRuns.length].every((n) => n === 0);

describe('the publishing half of a fork’s pull request', () => {
  test('comment and review come from the artifact, found through the API, with nothing checked out', async () => {
    leave(madeResult(SHAS, someFindings(3)));
    const ran = await publish({ 'check-run': 'true' });
    expect([ran.code, ran.outputs.get('comment'), ran.outputs.get('review')]).toEqual([0, 'written', 'written']);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]?.body).toContain(`/actions/runs/${run.id})`);
    expect(scene.pull.threads).toHaveLength(3);
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: SHAS.head, conclusion: 'failure' }]);
    expect(scene.github.log.count()).toBeLessThanOrEqual(15);
  });

  test('a result that claims to be clean never turns a check green', async () => {
    leave(madeResult(SHAS, []));
    await publish({ 'check-run': 'true' });
    expect(scene.repository.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
  });

  test('of several artifacts of one name, as re-runs leave them, the newest counts', async () => {
    leave(madeResult(SHAS, someFindings(5)));
    leave(madeResult(SHAS, someFindings(1)));
    await publish();
    expect(scene.pull.threads).toHaveLength(1);
  });

  test('a fork that has moved on gets nothing', async () => {
    leave(madeResult(SHAS, someFindings(1)));
    push(scene.pull, shaOf('newer'));
    const ran = await publish();
    expect([ran.code, nothingWritten(), ran.warnings.length]).toEqual([0, true, 1]);
  });

  test('a pull request of another fork with the same branch name gets nothing', async () => {
    leave(madeResult(SHAS, someFindings(1)));
    const ran = await scene.run({
      action: 'publish',
      event: 'workflow_run',
      payload: workflowRunPayload({ ...run, headRepository: 'mallory/other' }),
      inputs: { artifact: 'gatehouse-default' },
      workspace: '/nonexistent',
    });
    expect([ran.code, nothingWritten()]).toEqual([0, true]);
  });

  test.each<[string, number, () => void, string]>([
    ['no artifact of that name', 2, () => {}, 'left no artifact'],
    ['a zip without the file', 2, () => leave(madeResult(SHAS, []), 'other.json'), 'does not have it'],
    [
      'a name that climbs out of the folder',
      2,
      () => leave(madeResult(SHAS, []), '../gatehouse.json'),
      'artifact file',
    ],
    ['text that is no JSON', 2, () => leave('<script>alert(1)</script>'), 'not JSON'],
    ['JSON of another form', 2, () => leave('{"schemaVersion":1}'), 'schema'],
    ['a result of another commit', 2, () => leave(madeResult({ ...SHAS, head: shaOf('x') }, [])), 'another commit'],
    [
      'a result of another repository',
      2,
      () => {
        const made = madeResult(SHAS, []);
        leave({ ...made, subject: { ...made.subject, repository: 'evil/shop' } });
      },
      'another repository',
    ],
    [
      'a verdict that contradicts itself',
      2,
      () =>
        leave({
          ...madeResult(SHAS, someFindings(1)),
          verdict: { outcome: 'pass', violations: [{ rule: 'x', finding: 'abcdef12', message: 'z' }] },
        }),
      'contradicts',
    ],
    ['a zip bomb', 2, () => leave(`"${' '.repeat(80 * 1024 * 1024)}"`), 'more than'],
    [
      'an expired artifact',
      2,
      () => void artifact(scene.github.world, run, 'gatehouse-default', zipOf({}), true),
      'expired',
    ],
    [
      'bytes that are no zip',
      2,
      () => void artifact(scene.github.world, run, 'gatehouse-default', Buffer.from('x')),
      'zip',
    ],
  ])('%s: one line, exit code %i, nothing written', async (_name, code, prepare, said) => {
    prepare();
    const ran = await publish();
    expect([ran.code, nothingWritten()]).toEqual([code, true]);
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toContain(said);
  });

  test('markup in a hostile result survives in no part of the page', async () => {
    const evil =
      '](https://evil.example) @everyone <img src=x> ![i](https://evil.example/i) #1 --> <!-- gatehouse:summary';
    leave(madeResult(SHAS, someFindings(2, { title: evil, message: evil, rule: `r--> ${evil}` })));
    await publish();
    for (const text of [
      scene.pull.comments[0]?.body ?? '',
      ...scene.pull.threads.map((one) => one.comments[0]?.body ?? ''),
    ]) {
      expect(text).not.toMatch(/\]\(https:\/\/evil|<img|[^&\w]@everyone/);
      // The marker first, and at the end of the sticky comment the index of its findings.
      const own = text === scene.pull.comments[0]?.body ? ['summary', 'findings'] : ['finding'];
      expect(text.match(/<!--.*/g)?.map((line) => /^<!-- gatehouse:(\w+) v=1/.exec(line)?.[1])).toEqual(own);
      expect(text.match(/-->/g)).toHaveLength(own.length);
    }
  });

  describe('labels and reviewers', () => {
    const POLICY = 'version: 1\npublish: { labels: { blocked: no merge }, reviewers: ["@bob", "@mallory"] }\n';
    const onBase = (text: string, path = '.github/gatehouse.yml') =>
      scene.repository.contents.set(`refs/heads/main:${path}`, text);
    const asked = () => [[...scene.pull.labels].sort(), [...scene.pull.reviewers]];
    const touching = (path: string) => push(scene.pull, SHAS.head, [ADDED, diffOf(path, null, 'x\n')]);

    beforeEach(() => {
      scene.repository.collaborators.set('bob', 'write');
    });

    test('are what the policy on the base branch asks for, read through the API', async () => {
      onBase(POLICY);
      touching('.github/workflows/gatehouse.yml');
      leave(madeResult(SHAS, someFindings(1)));
      const ran = await publish();
      expect([ran.code, ran.warnings]).toEqual([0, []]);
      expect(asked()).toEqual([['no merge', 'policy-change'], ['bob']]);
      expect(scene.github.log.count()).toBeLessThanOrEqual(18);
    });

    test.each(['.github/gatehouse.yml', '.github/workflows/x.yml', 'api/.gitleaks.toml'])(
      'a result that leaves out the change of %s hides it from nobody',
      async (path) => {
        onBase(POLICY);
        touching(path);
        leave(madeResult(SHAS, []));
        await publish();
        expect(asked()).toEqual([['policy-change'], ['bob']]);
      },
    );

    test('an inline ignore, which the result alone knows of, counts too', async () => {
      onBase(POLICY);
      const notice = { kind: 'inline-ignore-added', message: 'x' } as const;
      leave({ ...madeResult(SHAS, []), notices: [notice] });
      await publish();
      expect(asked()).toEqual([['policy-change'], ['bob']]);
    });

    test('a change of nothing but code asks nobody, and the label goes when the result is clean', async () => {
      onBase(POLICY);
      leave(madeResult(SHAS, someFindings(1)));
      await publish();
      expect(asked()).toEqual([['no merge'], []]);
      leave(madeResult(SHAS, []));
      await publish();
      expect(asked()).toEqual([[], []]);
    });

    test('what the pull request’s own policy and the artifact say asks for nothing', async () => {
      scene.repository.contents.set(`${SHAS.head}:.github/gatehouse.yml`, POLICY);
      touching('.github/gatehouse.yml');
      leave(madeResult(SHAS, someFindings(1)));
      const ran = await publish();
      expect([asked(), ran.warnings]).toEqual([[[], []], []]);
    });

    test('a policy with another name is read where config says', async () => {
      onBase(POLICY, 'security/gate.yml');
      leave(madeResult(SHAS, someFindings(1)));
      await publish({ config: './security/gate.yml' });
      expect(asked()).toEqual([['no merge'], []]);
    });

    test.each<[string, () => void, Readonly<Record<string, string>>, string]>([
      [
        'a wrong policy',
        () => onBase('version: 1\npublish: { label: true }\n'),
        {},
        "main:.github/gatehouse.yml:2: unknown key 'label'",
      ],
      [
        'a named policy that is not there',
        () => {},
        { config: 'gate.yml' },
        'main:gate.yml: there is no such policy file',
      ],
      [
        'a token that may not read',
        () =>
          scene.github.fail({
            operation: 'repos/get-content',
            status: 403,
            message: 'Resource not accessible by integration',
          }),
        {},
        'contents',
      ],
      ['GitHub’s silence', () => scene.github.fail({ operation: 'repos/get-content', status: 502 }), {}, '502'],
    ])('%s is one warning, and the comment is there', async (_name, prepare, inputs, said) => {
      prepare();
      leave(madeResult(SHAS, someFindings(1)));
      const ran = await publish(inputs);
      expect([ran.code, ran.warnings.length, scene.pull.comments.length]).toEqual([0, 1, 1]);
      expect(ran.warnings[0]).toContain(said);
      expect(asked()).toEqual([[], []]);
    });

    test('a place outside the repository is a wrong input', async () => {
      const ran = await publish({ config: '../policy.yml' });
      expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('input config')]);
    });
  });

  test('without actions: read it says so with exit code 3', async () => {
    leave(madeResult(SHAS, []));
    const { actions: _, ...permissions } = FULL_PERMISSIONS;
    // A public repository shows its artifacts' list; the download needs the permission.
    scene.token = scene.github.token({ permissions });
    scene.github.fail({
      operation: 'actions/list-workflow-run-artifacts',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const ran = await publish();
    expect([ran.code, nothingWritten(), ran.errors.join()]).toEqual([
      3,
      true,
      expect.stringContaining('actions: read'),
    ]);
  });

  test('an artifact is read on workflow_run only', async () => {
    const ran = await scene.run({
      action: 'publish',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      inputs: { artifact: 'gatehouse-default' },
      workspace: '/nonexistent',
    });
    expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('workflow_run')]);
  });

  test('a result in a file of this job is published the same way', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gatehouse-test-')), 'gatehouse.json');
    writeFileSync(file, JSON.stringify(madeResult(SHAS, someFindings(1))));
    const ran = await scene.run({
      action: 'publish',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      inputs: { result: file },
      workspace: '/nonexistent',
    });
    expect([ran.code, scene.pull.comments.length]).toEqual([0, 1]);
  });
});
