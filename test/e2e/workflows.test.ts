import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { optionInputs } from '../../src/app/inputs/action-inputs.js';
import { ROOT } from '../helpers/dist.js';
import { findTool } from '../helpers/find-tool.js';
import { makeFolder } from '../helpers/repository.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main?: string };
}

const WORKFLOWS = ['workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const ACTIONS = [
  'action.yml',
  ...readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}/action.yml`),
].filter((path) => existsSync(join(ROOT, path)));

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const workflow = (path: string): Workflow => parse(text(path));
const action = (path: string): Action => parse(text(path));
const jobs = (path: string) => Object.values(workflow(path).jobs);
const steps = (path: string) => jobs(path).flatMap((job) => job.steps ?? []);

/** Our own action that a step uses, as its file here; null for another's. */
function ownAction(uses: string | undefined): string | null {
  if (uses === './') return 'action.yml';
  const match = /^gatehouse-dev\/gatehouse(\/[\w/-]+)?@/.exec(uses ?? '');
  return match === null ? null : `${match[1]?.slice(1) ?? ''}/action.yml`.replace(/^\//, '');
}

describe.each(WORKFLOWS)('%s', (path) => {
  test('grants nothing at the top, and each job what it needs, with a reason', () => {
    expect(workflow(path).permissions).toEqual({});
    for (const job of jobs(path)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
    }
    for (const line of text(path).split('\n')) {
      if (/^ {6}[\w-]+: (?:read|write)/.test(line)) expect(line).toMatch(/: (?:read|write) # \w/);
    }
  });

  test('pins every action by a full commit with its version beside it', () => {
    for (const line of text(path)
      .split('\n')
      .filter((one) => /^\s*-?\s*uses:/.test(one))) {
      expect(line).toMatch(/uses: (?:\.\/(?: #|$)|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    }
  });

  test('leaves no token in a checkout and no expression in a script', () => {
    for (const step of steps(path)) {
      if (step.uses?.startsWith('actions/checkout@') === true)
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      expect(step.run ?? '').not.toContain('${{');
    }
  });

  test('uses inputs and outputs that our actions have', () => {
    for (const step of steps(path)) {
      const file = ownAction(step.uses);
      if (file === null) continue;
      const known = Object.keys(action(file).inputs);
      for (const name of Object.keys(step.with ?? {})) expect(known).toContain(name);
      for (const [name, input] of Object.entries(action(file).inputs)) {
        if (input.required === true) expect(Object.keys(step.with ?? {})).toContain(name);
      }
    }
    const outputs = ACTIONS.flatMap((file) => Object.keys(action(file).outputs ?? {}));
    for (const match of text(path).matchAll(/steps\.(?:gate|plan)\.outputs\.([\w-]+)/g))
      expect(outputs).toContain(match[1]);
  });
});

describe.each(ACTIONS)('%s', (path) => {
  test('runs on node24 with a stub that the build makes, and documents every input', () => {
    const { inputs, runs } = action(path);
    if (runs.using === 'composite') return;
    expect(runs.using).toBe('node24');
    expect(existsSync(join(ROOT, path, '..', runs.main ?? ''))).toBe(true);
    for (const input of Object.values(inputs)) expect(input).toHaveProperty('description');
  });
});

test('every input that the code reads is in an action, and every input of an action is read', () => {
  const code = ['src/entry', 'src/app']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.ts'))
    .map(text)
    .join('\n');
  const asked = [...code.matchAll(/(?:input\(|Input\(actions, )'([\w-]+)'/g)].map((match) => match[1] ?? '');
  const read = new Set([...asked, ...optionInputs()]);
  const declared = ACTIONS.flatMap((path) => Object.keys(action(path).inputs ?? {}).map((name) => ({ path, name })));
  const names = new Set(declared.map(({ name }) => name));
  expect([...read].filter((name) => !names.has(name))).toEqual([]);
  // A composite reads its own inputs in expressions.
  const isRead = (path: string, name: string) => read.has(name) || text(path).includes(`inputs.${name} }}`);
  expect(declared.filter(({ path, name }) => !isRead(path, name))).toEqual([]);
});

test('what every input can do to the policy stands in the documentation', () => {
  const page = text('docs/usage.md');
  const table = page.slice(page.indexOf('## Inputs against the policy'), page.indexOf('## Permissions, least first'));
  const names = new Set(ACTIONS.flatMap((path) => Object.keys(action(path).inputs ?? {})));
  expect([...names].filter((name) => !table.includes(`\`${name}`))).toEqual([]);
});

/** The workflows and actions in a repository of their own, our pin made real: what a user would have. */
function pinnedCopy(): string {
  const folder = makeFolder();
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const path of WORKFLOWS) {
    const name = path.replace(/^workflows\//, 'starter-').replace(/^\.github\/workflows\//, 'own-');
    writeFileSync(join(folder, '.github/workflows', name), text(path));
  }
  for (const path of ['actions', 'action.yml', 'dist'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}

describe('linters', () => {
  const actionlint = findTool('actionlint');
  const zizmor = findTool('zizmor');

  (actionlint === null ? test.skip : test)(
    `actionlint is clean${actionlint === null ? ' (SKIPPED: actionlint not installed)' : ''}`,
    () => {
      const folder = pinnedCopy();
      try {
        const ran = spawnSync(actionlint ?? '', ['-no-color'], { cwd: folder, encoding: 'utf8' });
        expect([ran.status, ran.stdout]).toEqual([0, '']);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  (zizmor === null ? test.skip : test)(
    `zizmor is clean, pedantic${zizmor === null ? ' (SKIPPED: zizmor not installed)' : ''}`,
    () => {
      const folder = pinnedCopy();
      try {
        const ran = spawnSync(zizmor ?? '', ['--offline', '--persona=pedantic', '--no-progress', '--quiet', '.'], {
          cwd: folder,
          encoding: 'utf8',
        });
        expect([ran.status, ran.stdout]).toEqual([0, expect.not.stringContaining('[')]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
