import { describe, expect, test } from '@jest/globals';
import { workflowChange } from '../../src/config/workflow-change.js';

const never = async (_path: string) => false;
const change = (base: string | null, head: string | null, wraps = never) =>
  workflowChange(base, head, { base: wraps, head: wraps });

const PIN = 'a'.repeat(40);
const workflow = (parts: {
  on?: string;
  job?: string;
  before?: string;
  step?: string;
  inputs?: string;
  more?: string;
}) => `
on: ${parts.on ?? 'pull_request'}
permissions: { contents: read }
jobs:
  prepare:
    ${parts.more ?? 'runs-on: ubuntu-latest'}
  gate:
    needs: [prepare]
    ${parts.job ?? 'runs-on: ubuntu-latest'}
    steps:
      - uses: actions/checkout@v6
      ${parts.before ?? ''}
      - uses: gatehouse-dev/gatehouse@${PIN}
        ${parts.step ?? 'name: Gate'}
        with: { fail-on: high, ${parts.inputs ?? 'project: default'} }
`;

describe('what a change of a workflow does to the gate is told in words', () => {
  test.each<[string, Parameters<typeof workflow>[0], string]>([
    ['an input', { inputs: 'only: secrets' }, 'jobs.gate, step gatehouse-dev/gatehouse.with.only is added: secrets'],
    ['a condition of the step', { step: 'if: false' }, 'jobs.gate, step gatehouse-dev/gatehouse.if is added: false'],
    [
      'a failure that is forgiven',
      { step: 'continue-on-error: true' },
      'jobs.gate, step gatehouse-dev/gatehouse.continue-on-error is added: true',
    ],
    ['a condition of the job', { job: "if: github.actor != 'x'" }, "jobs.gate.if is added: github.actor != 'x'"],
    ['a job that forgives', { job: 'continue-on-error: true' }, 'jobs.gate.continue-on-error is added: true'],
    ['permissions', { job: 'permissions: write-all' }, 'jobs.gate.permissions is added: write-all'],
    ['what starts it', { on: '{ push: { branches: [x] } }' }, 'on.push.branches is added: x'],
    ['a step before it', { before: '- run: cp fake osv-scanner' }, 'jobs.gate, step run cp.run is added'],
    ['a job that it needs', { more: 'if: false' }, 'jobs.prepare.if is added: false'],
  ])('%s', async (_name, parts, said) => {
    const lines = await change(workflow({}), workflow(parts));
    expect(lines.some((line) => line.startsWith(said))).toBe(true);
  });

  test('no value that can be a secret is shown: of variables, scripts and other steps’ inputs only the name', async () => {
    const secret = ['hunter', '2hunter2'].join('');
    const lines = await change(
      workflow({}),
      workflow({
        job: `env: { PASSWORD: ${secret} }`,
        before: `- run: curl -u me:${secret} https://x\n      - uses: other/action@v1\n        with: { password: ${secret} }`,
        inputs: `github-token: ${secret}`,
      }),
    );
    expect(lines.join('\n')).not.toContain(secret);
    expect(lines).toEqual(
      expect.arrayContaining([
        'jobs.gate.env.PASSWORD is added',
        'jobs.gate, step run curl.run is added',
        'jobs.gate, step gatehouse-dev/gatehouse.with.github-token is added',
      ]),
    );
  });

  test('the pin, and nothing else', async () => {
    const moved = workflow({}).replace(PIN, 'main');
    expect(await change(workflow({}), moved)).toEqual([
      `jobs.gate, step gatehouse-dev/gatehouse.uses: gatehouse-dev/gatehouse@${PIN} → gatehouse-dev/gatehouse@main`,
    ]);
    expect(await change(workflow({}), workflow({}))).toEqual([]);
  });

  test('a job that is gone, in one line, and one that is new', async () => {
    const without = workflow({}).replace(/gatehouse-dev\/gatehouse@/, 'actions/stale@');
    expect(await change(workflow({}), without)).toEqual(['job gate, which ran the gate, does not any more']);
    expect(await change(workflow({}), null)).toEqual(['job gate, which ran the gate, does not any more']);
    expect(await change(null, workflow({}))).toEqual(['job gate runs the gate']);
  });

  test('a composite action that wraps the gate, and a workflow that calls one', async () => {
    const action = (level: string) =>
      `runs:\n  using: composite\n  steps:\n    - uses: gatehouse-dev/gatehouse@v1\n      with: { fail-on: ${level} }\n`;
    expect(await change(action('high'), action('none'))).toEqual([
      'runs, step gatehouse-dev/gatehouse.with.fail-on: high → none',
    ]);
    const caller = (more: string) =>
      `on: pull_request\njobs:\n  g:\n    steps:\n      - uses: ./.github/actions/check\n        ${more}\n`;
    const wraps = async (path: string) => path === '.github/actions/check';
    expect(await change(caller('id: x'), caller('if: false'), wraps)).toContain(
      'jobs.g, step ./.github/actions/check.if is added: false',
    );
    expect(await change(caller('id: x'), caller('if: false'))).toEqual([]);
  });

  test('a called workflow is the gate too', async () => {
    const call = (level: string) =>
      `on: pull_request\njobs:\n  g:\n    uses: gatehouse-dev/gatehouse/.github/workflows/gate.yml@v1\n    with: { fail-on: ${level} }\n`;
    expect(await change(call('high'), call('none'))).toEqual(['jobs.g.with.fail-on: high → none']);
  });

  test('what cannot be read, or only at a price, is said and costs nothing', async () => {
    const unknown = 'cannot be read as YAML: what it does to the gate is unknown';
    expect(await change(workflow({}), '# gatehouse\n{[')).toEqual([unknown]);
    expect(await change(workflow({}), `gatehouse: ${'['.repeat(200_000)}`)).toEqual([unknown]);
    const laughs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]`).join('\n');
    expect(await change(workflow({}), `a0: &a0 gatehouse\n${laughs}\n`)).toEqual([unknown]);
  });
});
