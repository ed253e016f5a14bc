import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatMarker } from '../../src/forge/github/comment-marker.js';
import { formatFindingIndex } from '../../src/forge/github/finding-index.js';
import { comment, shaOf, workflowRun } from '../helpers/github/builders.js';
import { issueCommentPayload } from '../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import type { WorkflowRun } from '../helpers/github/world.js';
import { type ActionRun, type ActionScene, makeCheckout, openActionScene, openExampleScene } from './action-scene.js';

const HEAD = shaOf('head');
const RIGHTS = { ...FULL_PERMISSIONS, actions: 'write' } as const;

let scene: ActionScene;
let run: WorkflowRun;

beforeEach(async () => {
  scene = await openActionScene({ head: HEAD });
  scene.repository.collaborators.set('maintainer', 'write').set('owner', 'admin').set('reader', 'read');
  scene.token = scene.github.token({ permissions: RIGHTS });
  run = workflowRun(scene.github.world, scene.repository, { headSha: HEAD });
});
afterEach(() => scene.close());

interface Said {
  readonly login?: string;
  readonly action?: string;
  readonly edited?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function say(body: string, { login = 'maintainer', action = 'created', edited = false, inputs = {} }: Said = {}) {
  const made = comment(scene.github.world, scene.pull, login, body);
  if (edited) made.updatedAt = scene.github.world.now();
  return scene.run({
    action: 'command',
    event: 'issue_comment',
    payload: issueCommentPayload(scene.pull, made, action),
    inputs,
    env: { GITHUB_REF: 'refs/heads/main', GATEHOUSE_OSV_API: 'http://127.0.0.1:9' },
    workspace: '/nonexistent',
  });
}

const reactions = () => scene.repository.reactions.map(({ content }) => content);
const replies = () => scene.pull.comments.slice(1).map(({ body }) => body);

function expectIgnored(ran: ActionRun): void {
  expect(ran.code).toBe(0);
  expect([run.reruns, replies()]).toEqual([0, []]);
}

describe('/gatehouse recheck', () => {
  test('starts the gate’s run of the head again', async () => {
    const ran = await say('/gatehouse recheck');
    expect([ran.code, run.reruns, reactions(), replies()]).toEqual([0, 1, ['+1'], []]);
    expect(ran.outputs.get('command')).toBe('recheck');
  });

  test('an administrator may as well', async () => {
    await say('/gatehouse recheck', { login: 'owner' });
    expect(run.reruns).toBe(1);
  });

  test.each<[string, string, Said]>([
    ['a comment that is none', 'Please recheck this', {}],
    ['a command that is quoted', '> /gatehouse recheck', {}],
    ['an edited comment', '/gatehouse recheck', { edited: true }],
    ['an edit event', '/gatehouse recheck', { action: 'edited' }],
    ['a bot', '/gatehouse recheck', { login: 'renovate[bot]' }],
    ['somebody who may only read', '/gatehouse recheck', { login: 'reader' }],
    ['a stranger', '/gatehouse recheck', { login: 'mallory' }],
    ['an unknown command', '/gatehouse merge', {}],
  ])('%s is ignored', async (_name, body, said) => {
    expectIgnored(await say(body, said));
  });

  test('a run that is not finished is left alone, and that is said', async () => {
    run.status = 'in_progress';
    await say('/gatehouse recheck');
    expect(run.reruns).toBe(0);
    expect(replies()).toEqual([expect.stringContaining('running for this head already')]);
  });

  test('a run of an older head is never started again', async () => {
    scene.pull.head = { ...scene.pull.head, sha: shaOf('newer') };
    await say('/gatehouse recheck');
    expect(run.reruns).toBe(0);
    expect(replies()).toEqual([expect.stringContaining('has not run for the head')]);
  });

  test('without actions: write the person is told how to do it by hand', async () => {
    scene.token = scene.github.token();
    const ran = await say('/gatehouse recheck');
    expect([ran.code, run.reruns, reactions()]).toEqual([0, 0, ['confused']]);
    expect(replies()[0]).toContain('Re-run all jobs');
    expect(replies()[0]).toContain('actions');
  });

  test('a workflow of another name is found by the input', async () => {
    const other = workflowRun(scene.github.world, scene.repository, {
      headSha: HEAD,
      path: '.github/workflows/ci.yml',
    });
    await say('/gatehouse recheck', { inputs: { workflow: 'ci.yml' } });
    expect([run.reruns, other.reruns]).toEqual([0, 1]);
  });

  test('a workflow input that is a path is refused', async () => {
    const ran = await say('/gatehouse recheck', { inputs: { workflow: '../x.yml' } });
    expect([ran.code, ran.errors.length, scene.github.log.count()]).toEqual([2, 1, 0]);
  });
});

describe('/gatehouse explain', () => {
  test('a code rule is answered from our own data', async () => {
    const ran = await say('/gatehouse explain jwt-decode-trust');
    expect([ran.code, reactions()]).toEqual([0, ['+1']]);
    expect(replies()[0]).toContain('jwt-decode-trust');
    expect(replies()[0]).toContain('How to fix it');
  });

  test('a secret rule names the steps in order', async () => {
    await say('/gatehouse explain aws-access-key');
    expect(replies()[0]).toMatch(/1\. Revoke it[\s\S]*2\. Look[\s\S]*3\. Remove/);
  });

  test('an unknown id is answered with the nearest one, and breaks out of nothing', async () => {
    await say('/gatehouse explain jwt-decode-trst');
    expect(reactions()).toEqual(['confused']);
    expect(replies()[0]).toContain('jwt-decode-trust');
  });

  test('a service that is down is said, not a defect', async () => {
    const ran = await say('/gatehouse explain GHSA-aaaa-bbbb-cccc');
    expect(ran.code).toBe(0);
    expect(replies()[0]).toContain('GHSA-aaaa');
  });
});

describe('/gatehouse explain of a finding', () => {
  const FOUND = 'ab'.repeat(16);
  const sticky = (rule: string, path = 'src/*a*.ts') => {
    const index = formatFindingIndex([{ id: FOUND, rule, place: { path, line: 9, commit: null } }], 6_000);
    return `${formatMarker({ key: 'default', head: HEAD })}\ntext\n\n${index}`;
  };
  const BOT = 'github-actions[bot]';
  const lastReply = () => scene.pull.comments.at(-1)?.body ?? '';

  test.each([FOUND, FOUND.slice(0, 8)])('%s is answered with its rule and its place, escaped', async (id) => {
    comment(scene.github.world, scene.pull, BOT, sticky('jwt-decode-trust'));
    const ran = await say(`/gatehouse explain ${id}`);
    expect([ran.code, reactions()]).toEqual([0, ['+1']]);
    expect(lastReply()).toContain(`*Where*: \`src/*a*.ts:9\` at \`${HEAD.slice(0, 7)}\``);
    expect(lastReply()).toContain('jwt-decode-trust');
    expect(lastReply()).toContain('How to fix it');
  });

  test('somebody else’s comment that looks like the gate’s is not believed', async () => {
    comment(scene.github.world, scene.pull, 'mallory', sticky('jwt-decode-trust'));
    await say(`/gatehouse explain ${FOUND}`);
    expect(reactions()).toEqual(['confused']);
    expect(lastReply()).toContain('No finding');
    expect(lastReply()).not.toContain('Where');
  });

  test('a rule that nothing explains leaves the place', async () => {
    comment(scene.github.world, scene.pull, BOT, sticky('eslint/<b>no-eval</b>'));
    await say(`/gatehouse explain ${FOUND}`);
    expect(lastReply()).toContain('src/*a*.ts:9');
    expect(lastReply()).toContain('no explanation of the rule eslint/&lt;b&gt;');
  });

  test('what the gate itself has written can be asked for', async () => {
    const checkout = makeCheckout();
    const gate = await openExampleScene(checkout);
    try {
      await gate.gate(checkout);
      const [written] = gate.pull.comments;
      const shown = [...(written?.body ?? '').matchAll(/ · id `([0-9a-f]{8})`/g)].map((match) => match[1] ?? '');
      expect(shown.length).toBeGreaterThan(2);
      gate.repository.collaborators.set('maintainer', 'write');
      const asked = comment(gate.github.world, gate.pull, 'maintainer', `/gatehouse explain ${shown[1]}`);
      await gate.run({
        action: 'command',
        event: 'issue_comment',
        payload: issueCommentPayload(gate.pull, asked),
        env: { GATEHOUSE_OSV_API: 'http://127.0.0.1:9' },
        workspace: '/nonexistent',
      });
      expect(gate.pull.comments.at(-1)?.body).toMatch(/\*Where\*: `[^`]+:\d+` at `[0-9a-f]{7}`/);
    } finally {
      await gate.close();
      checkout.destroy();
    }
  });

  test('comments that cannot be read are said', async () => {
    scene.github.fail({ operation: 'issues/list-comments', status: 403, message: 'Resource not accessible' });
    await say(`/gatehouse explain ${FOUND}`);
    expect(lastReply()).toContain('could not be read');
  });
});

describe('/gatehouse revoked', () => {
  test('is recorded by the comment itself, and the gate runs again to read it', async () => {
    const ran = await say(`/gatehouse revoked ${'ab'.repeat(16)}`);
    expect([ran.code, run.reruns, reactions(), replies()]).toEqual([0, 1, ['+1'], []]);
  });

  test('where the gate cannot be started, the statement still counts later', async () => {
    scene.token = scene.github.token();
    await say(`/gatehouse revoked ${'ab'.repeat(16)}`);
    expect(replies()[0]).toContain('counts from the next run on');
  });
});

describe('when GitHub does not answer', () => {
  test('a permission that cannot be asked is one line and exit code 3, and nothing is obeyed', async () => {
    scene.github.fail({ operation: 'repos/get-collaborator-permission-level', status: 403, message: 'Forbidden' });
    const ran = await say('/gatehouse recheck');
    expect([ran.code, run.reruns, ran.errors.length]).toEqual([3, 0, 1]);
  });

  test('an answer that is refused is a warning, and the command is still obeyed', async () => {
    scene.token = scene.github.token({ permissions: { ...RIGHTS, 'pull-requests': 'read' } });
    const ran = await say('/gatehouse recheck');
    expect([ran.code, run.reruns]).toEqual([0, 1]);
    expect(ran.warnings.join()).toContain('pull-requests: write');
  });

  test('on another event the command says which one it needs', async () => {
    const ran = await scene.run({
      action: 'command',
      event: 'push',
      payload: { ref: 'refs/heads/main', before: HEAD, after: HEAD },
      workspace: '/nonexistent',
    });
    expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('issue_comment')]);
  });
});
