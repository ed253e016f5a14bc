import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

const CALLED = `
on: { workflow_call: { inputs: { title: { type: string } } } }
permissions: {}
jobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "echo \${{ inputs.title }}" }] } }
`;
const ACTION = `
inputs: { title: { required: true } }
outputs: { shout: { value: "\${{ steps.loud.outputs.text }}" } }
runs:
  using: composite
  steps:
    - id: loud
      shell: bash
      env: { T: "\${{ inputs.title }}" }
      run: echo "text=$T" >> $GITHUB_OUTPUT
`;
const caller = (given: string) => `
on: issues
permissions: {}
jobs: { call: { uses: ./.github/workflows/called.yml, with: { title: "${given}" } } }
`;

async function injections(head: Record<string, string>, changed?: readonly string[]) {
  const changes = changed?.map((path) => ({ path, basePath: null, kind: 'added' as const, hunks: null }));
  const rules = { 'gha-unpinned-action': 'off' } as const;
  const outcome = await staticChecks.scan(aContext({ head, rules, ...(changes && { changes: changes as never }) }));
  return outcome.head
    .filter(({ rule }) => rule === 'gha-script-injection')
    .map(({ location, severity }) => `${location?.path.split('/').pop()}:${location?.startLine} ${severity}`);
}

describe('a stranger’s text that one file takes and another pastes', () => {
  test('is told where it is pasted', async () => {
    const files = {
      '.github/workflows/called.yml': CALLED,
      '.github/workflows/caller.yml': caller('${{ github.event.issue.title }}'),
    };
    expect(await injections(files)).toEqual(['called.yml:4 high']);
  });

  test('is told where it is handed over, when the change leaves the called file alone', async () => {
    const files = {
      '.github/workflows/called.yml': CALLED,
      '.github/workflows/caller.yml': caller('${{ github.event.issue.title }}'),
    };
    expect(await injections(files, ['.github/workflows/caller.yml'])).toEqual(['caller.yml:4 high']);
  });

  test('is not suspected of callers that hand over their own', async () => {
    const files = {
      '.github/workflows/called.yml': CALLED,
      '.github/workflows/caller.yml': caller('${{ github.event.issue.number }}'),
    };
    expect(await injections(files)).toEqual([]);
  });

  test('is followed through the output of an action of the repository', async () => {
    const workflow = `
on: issues
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - { id: shout, uses: ./.github/actions/shout, with: { title: "\${{ github.event.issue.title }}" } }
      - { run: "echo \${{ steps.shout.outputs.shout }}" }
`;
    const files = { '.github/actions/shout/action.yml': ACTION, '.github/workflows/a.yml': workflow };
    expect(await injections(files)).toEqual(['a.yml:9 high']);
  });
});

test('workflows that call each other in a circle end', async () => {
  const circle = (other: string) => `
on: { workflow_call: { inputs: { a: { type: string } } } }
jobs:
  again: { uses: ./.github/workflows/${other}.yml, with: { a: "\${{ inputs.a }}" } }
  say: { runs-on: ubuntu-latest, steps: [{ run: "echo \${{ inputs.a }}" }] }
`;
  const files = { '.github/workflows/a.yml': circle('b'), '.github/workflows/b.yml': circle('a') };
  expect(await injections(files)).toEqual([]);
});

test('actions of the team’s own need no pin, and those of others are told once with their count', async () => {
  const use = (name: string) => `{ uses: ${name} }`;
  const steps = [use('corp/lint@v1'), use('other/tool@v1'), use('other/tool@v1')].join(', ');
  const head = {
    '.github/workflows/a.yml': `on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [${steps}] } }\n`,
  };
  const context = aContext({ head });
  const outcome = await staticChecks.scan({ ...context, settings: { ...context.settings, ownActions: ['Corp'] } });
  expect(outcome.head.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`other\/tool@v1` is used 2 times/),
  ]);
});
