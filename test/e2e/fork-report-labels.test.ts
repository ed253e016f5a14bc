import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import { diffOf } from '../helpers/github/patch.js';
import type { ActionScene } from './action-scene.js';
import { type ForkScene, openForkScene, SHAS } from './fork-scene.js';
import { ADDED, madeResult, someFindings } from './made-result.js';

let fork: ForkScene;
let scene: ActionScene;

beforeEach(async () => {
  fork = await openForkScene();
  ({ scene } = fork);
});
afterEach(() => scene.close());

describe('labels and reviewers of a fork’s pull request', () => {
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
    fork.leave(madeResult(SHAS, someFindings(1)));
    const ran = await fork.publish();
    expect([ran.code, ran.warnings]).toEqual([0, []]);
    expect(asked()).toEqual([['no merge', 'policy-change'], ['bob']]);
    expect(scene.github.log.count()).toBeLessThanOrEqual(18);
  });

  test.each(['.github/gatehouse.yml', '.github/workflows/x.yml', 'api/.gitleaks.toml'])(
    'a result that leaves out the change of %s hides it from nobody',
    async (path) => {
      onBase(POLICY);
      touching(path);
      fork.leave(madeResult(SHAS, []));
      await fork.publish();
      expect(asked()).toEqual([['policy-change'], ['bob']]);
    },
  );

  test('an inline ignore, which the result alone knows of, counts too', async () => {
    onBase(POLICY);
    const notice = { kind: 'inline-ignore-added', message: 'x' } as const;
    fork.leave({ ...madeResult(SHAS, []), notices: [notice] });
    await fork.publish();
    expect(asked()).toEqual([['policy-change'], ['bob']]);
  });

  test('a change of nothing but code asks nobody, and the label goes when the result is clean', async () => {
    onBase(POLICY);
    fork.leave(madeResult(SHAS, someFindings(1)));
    await fork.publish();
    expect(asked()).toEqual([['no merge'], []]);
    fork.leave(madeResult(SHAS, []));
    await fork.publish();
    expect(asked()).toEqual([[], []]);
  });

  test('what the pull request’s own policy and the artifact say asks for nothing', async () => {
    scene.repository.contents.set(`${SHAS.head}:.github/gatehouse.yml`, POLICY);
    touching('.github/gatehouse.yml');
    fork.leave(madeResult(SHAS, someFindings(1)));
    const ran = await fork.publish();
    expect([asked(), ran.warnings]).toEqual([[[], []], []]);
  });

  test('a policy with another name is read where config says', async () => {
    onBase(POLICY, 'security/gate.yml');
    fork.leave(madeResult(SHAS, someFindings(1)));
    await fork.publish({ config: './security/gate.yml' });
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
    fork.leave(madeResult(SHAS, someFindings(1)));
    const ran = await fork.publish(inputs);
    expect([ran.code, ran.warnings.length, scene.pull.comments.length]).toEqual([0, 1, 1]);
    expect(ran.warnings[0]).toContain(said);
    expect(asked()).toEqual([[], []]);
  });

  test('a place outside the repository is a wrong input', async () => {
    const ran = await fork.publish({ config: '../policy.yml' });
    expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('input config')]);
  });
});
