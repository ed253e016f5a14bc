import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExampleRepository } from '../../examples/example-repository.mjs';
import type { RunResult } from '../../src/model/run-result.js';
import { type ActionProcess, type Ran, runAction as runBuiltAction } from '../helpers/dist.js';
import { freshExampleOsv } from '../helpers/example-osv.js';
import { openPull, type PullOptions } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { type GitHub, startGitHub } from '../helpers/github/github.js';
import { parseDiff } from '../helpers/github/patch.js';
import type { PullRequest, Repository, Token } from '../helpers/github/world.js';
import { makeFolder } from '../helpers/repository.js';

/** A checkout of the example: a base and a pull request with planted mistakes. Read-only for the tests that share it. */
export interface Checkout {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  git(...args: string[]): string;
  destroy(): void;
}

export function makeCheckout(): Checkout {
  const parent = makeFolder();
  const folder = join(parent, 'checkout');
  const commits = makeExampleRepository(folder);
  return {
    folder,
    ...commits,
    git: (...args) => {
      const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
      const ran = spawnSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' });
      if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
      return ran.stdout.trim();
    },
    destroy: () => rmSync(parent, { recursive: true, force: true }),
  };
}

export interface ActionRun extends Ran {
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Lines `::warning::…` and `::error::…`. */
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** The run result that the output names; throws when there is none. */
  result(): RunResult;
}

export interface RunRequest extends ActionProcess {
  /** Name of the stub in dist. */
  readonly action: string;
  readonly event: string;
  readonly payload: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly workspace: string;
  /** Runs what is built, in a process of its own, where this process would do. */
  readonly built?: boolean;
}

/** A GitHub, a repository `acme/shop`, one pull request and a job's token. */
export interface ActionScene {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pull: PullRequest;
  token: Token;
  /** Runs an action as the runner would. */
  run(request: RunRequest): Promise<ActionRun>;
  /** Runs the root action for the pull request, offline. */
  gate(checkout: Checkout, inputs?: Readonly<Record<string, string>>): Promise<ActionRun>;
  close(): Promise<void>;
}

export async function openActionScene(
  options: PullOptions & { readonly private?: boolean } = {},
): Promise<ActionScene> {
  const github = await startGitHub();
  const repository = github.repository('acme/shop', { private: options.private ?? false });
  const temp = makeFolder();
  const scene: ActionScene = {
    github,
    repository,
    pull: openPull(github.world, repository, options),
    token: github.token(),
    run: (request) => runIn(scene, temp, request),
    gate: (checkout, inputs = {}) =>
      scene.run({
        action: 'gatehouse',
        event: 'pull_request',
        payload: pullRequestPayload(repository, scene.pull),
        workspace: checkout.folder,
        inputs: { ...OFFLINE, ...inputs },
      }),
    close: async () => {
      rmSync(temp, { recursive: true, force: true });
      await github.close();
    },
  };
  return scene;
}

/** Inputs of a run that needs no network. */
export const OFFLINE = { offline: 'true', 'osv-db': freshExampleOsv(makeFolder()) } as const;

/** A scene whose pull request is the example's change. */
export function openExampleScene(checkout: Checkout, options: PullOptions = {}): Promise<ActionScene> {
  const files = parseDiff(checkout.git('diff', checkout.base, checkout.head));
  return openActionScene({ base: checkout.base, head: checkout.head, ref: 'order-search', files, ...options });
}

async function runIn(scene: ActionScene, parent: string, request: RunRequest): Promise<ActionRun> {
  const temp = mkdtempSync(join(parent, 'runner-'));
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary'), event: join(temp, 'event.json') };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(request.payload));
  mkdirSync(join(temp, 'temp'));
  const given = Object.entries({ 'github-token': scene.token.value, ...request.inputs });
  const ran = await (needsProcess(request) ? runBuilt : runHere)(
    request,
    {
      ...scene.github.env(),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: request.event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: `refs/pull/${scene.pull.number}/merge`,
      GITHUB_SHA: scene.pull.head.sha,
      GITHUB_RUN_ID: '77',
      GITHUB_WORKSPACE: request.workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: join(temp, 'temp'),
      ...request.env,
    },
    existsSync(request.workspace) ? request.workspace : parent,
  );
  const lines = ran.stdout.split('\n');
  const outputs = outputsOf(readFileSync(files.output, 'utf8'));
  return {
    ...ran,
    summary: readFileSync(files.summary, 'utf8'),
    outputs,
    warnings: lines.filter((line) => line.startsWith('::warning::')),
    errors: lines.filter((line) => line.startsWith('::error::')),
    result: () => JSON.parse(readFileSync(outputs.get('result') ?? '', 'utf8')),
  };
}

/** What the runner sets is handed to an action; every other variable is read where it is needed, from its process. */
function needsProcess({ action, built, dist, signal, env = {} }: RunRequest): boolean {
  if (built === true || action === 'setup' || dist !== undefined || signal !== undefined) return true;
  return Object.keys(env).some((name) => !/^(?:GITHUB|RUNNER)_/.test(name));
}

function runBuilt(request: RunRequest, env: NodeJS.ProcessEnv, cwd: string): Promise<Ran> {
  return runBuiltAction(`${request.action}.js`, env, cwd, request);
}

/** Starting a process and loading all of the product costs more than most runs: the rules are compiled once a file. */
async function runHere(request: RunRequest, env: NodeJS.ProcessEnv): Promise<Ran> {
  const { runActionHere } = await import('./action-here.js');
  return runActionHere(request.action, env);
}

/** GITHUB_OUTPUT as the runner reads it. */
function outputsOf(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    outputs.set(match[1] ?? '', match[3] ?? '');
  return outputs;
}
