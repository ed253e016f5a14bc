import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LEAKED_KEY_ID, makeExampleRepository } from '../../examples/example-repository.mjs';
import type { RunResult } from '../../src/model/run-result.js';
import { type Ran, runAction } from '../helpers/dist.js';
import { freshExampleOsv } from '../helpers/example-osv.js';
import { openPull, push } from '../helpers/github/builders.js';
import { type GitHub, READ_ONLY, startGitHub } from '../helpers/github/github.js';
import type { PullRequest, Token } from '../helpers/github/world.js';
import { makeFolder } from '../helpers/repository.js';

const PLANTED = [
  'GHSA-35jh-r3h4-6jhm',
  'aws-access-key',
  'jwt-decode-trust',
  'pwd-fast-hash',
  'rate-auth-route',
  'sqli-string-built',
];

let github: GitHub;
let folder: string;
let workspace: string;
let commits: { readonly base: string; readonly head: string };
let pull: PullRequest;
let token: Token;

beforeEach(async () => {
  github = await startGitHub();
  folder = makeFolder();
  workspace = join(folder, 'checkout');
  commits = makeExampleRepository(workspace);
  pull = openPull(github.world, github.repository('acme/shop'), { base: commits.base, head: commits.head });
  token = github.token();
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

function git(...args: string[]): string {
  const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...settings, ...args], { cwd: workspace, encoding: 'utf8' }).stdout.trim();
}

interface ActionRun extends Ran {
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly result: RunResult;
}

async function runGate(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const temp = join(folder, `runner-${Math.random().toString(36).slice(2)}`);
  mkdirSync(temp);
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary'), event: join(temp, 'event.json') };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  const repo = { full_name: 'acme/shop' };
  writeFileSync(
    files.event,
    JSON.stringify({
      action: 'synchronize',
      number: pull.number,
      pull_request: {
        number: pull.number,
        user: { login: 'alice' },
        base: { sha: commits.base, ref: 'main', repo },
        head: { sha: pull.head.sha, ref: 'order-search', repo },
      },
    }),
  );
  const given = Object.entries({
    offline: 'true',
    'osv-db': freshExampleOsv(join(folder, 'osv')),
    'github-token': token.value,
    ...inputs,
  });
  const ran = await runAction(
    'gatehouse.js',
    {
      ...github.env(),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: git('rev-parse', 'HEAD'),
      GITHUB_RUN_ID: '77',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: temp,
    },
    workspace,
  );
  const outputs = new Map<string, string>();
  for (const match of readFileSync(files.output, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs.set(match[1] ?? '', match[3] ?? '');
  }
  return {
    ...ran,
    summary: readFileSync(files.summary, 'utf8'),
    outputs,
    result: JSON.parse(readFileSync(outputs.get('result') ?? '', 'utf8')),
  };
}

function comments(): string[] {
  return pull.comments.map((comment) => comment.body);
}

describe('the gate on a pull request', () => {
  test('first push: one comment with every planted mistake once, and a red job', async () => {
    const ran = await runGate();

    expect(ran.code).toBe(1);
    expect(ran.outputs.get('verdict')).toBe('fail');
    const blocking = ran.result.findings.filter((finding) => finding.state === 'new' && PLANTED.includes(finding.rule));
    expect(blocking.map((finding) => finding.rule).sort()).toEqual(PLANTED);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toMatch(new RegExp(`^<!-- gatehouse:summary v=1 key=default sha=${commits.head} -->`));
    for (const rule of PLANTED) expect(comments()[0]).toContain(rule);
    expect(ran.summary).toContain('GHSA-35jh-r3h4-6jhm');
    expect(ran.stdout).toContain('::error ');
  });

  test('nobody is shown the leaked key, in no output there is', async () => {
    const ran = await runGate();

    const sarif = readFileSync(ran.outputs.get('sarif') ?? '', 'utf8');
    const masked = ran.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const text of [masked.join('\n'), ran.stderr, ran.summary, JSON.stringify(ran.result), sarif, ...comments()]) {
      expect(text).not.toContain(LEAKED_KEY_ID);
    }
    expect(ran.stdout).toContain(`::add-mask::${LEAKED_KEY_ID}`);
  });

  test('second push that fixes everything: the same comment says so, and the job is green', async () => {
    await runGate();
    git('reset', '--quiet', '--hard', commits.base);
    writeFileSync(join(workspace, 'src/health.js'), 'export const isHealthy = () => true;\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Rewritten without the mistakes');
    push(pull, git('rev-parse', 'HEAD'));

    const ran = await runGate();

    expect([ran.code, ran.outputs.get('verdict')]).toEqual([0, 'pass']);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('✅');
    expect(comments()[0]).not.toContain('GHSA-35jh-r3h4-6jhm');
  });

  test('a clean pull request gets no comment at all', async () => {
    git('reset', '--quiet', '--hard', commits.base);
    writeFileSync(join(workspace, 'src/health.js'), 'export const isHealthy = () => true;\n');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A clean change');
    push(pull, git('rev-parse', 'HEAD'));

    const ran = await runGate();

    expect(ran.code).toBe(0);
    expect(comments()).toEqual([]);
    expect(ran.summary).toContain('✅');
  });

  test('a fork’s read-only token: verdict, summary and annotations are still right, the refusal is told', async () => {
    token = github.token({ permissions: READ_ONLY });

    const ran = await runGate();

    expect(ran.code).toBe(1);
    expect(comments()).toEqual([]);
    expect(ran.summary).toContain('GHSA-35jh-r3h4-6jhm');
    expect(ran.stdout).toContain('::error ');
    expect(ran.stdout).toContain('pull-requests: write');
  });

  test('a server that is down changes no verdict', async () => {
    for (const operation of ['issues/list-comments', 'pulls/get', 'issues/create-comment'])
      github.fail({ operation, status: 502 });

    const ran = await runGate();

    expect(ran.code).toBe(1);
  });

  test('a merge checkout is compared with its own first parent, not with an old payload', async () => {
    git('switch', '--quiet', 'main');
    writeFileSync(
      join(workspace, 'src/theirs.js'),
      "import { createHash } from 'node:crypto';\nexport const h = (password) => createHash('md5').update(password).digest('hex');\n",
    );
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Landed on the base meanwhile');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'order-search');

    const ran = await runGate();

    expect(ran.result.subject.head).toBe(commits.head);
    expect(ran.result.findings.filter((finding) => finding.location?.path === 'src/theirs.js')).toEqual([]);
  });
});
