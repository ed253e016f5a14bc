import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Twin } from '../attack.js';
import { workflow } from '../shop.js';
import { CHECKOUTS, CLEAN, HONEST_MERGE, HONEST_STAGES } from './checkouts.js';
import { INPUTS, POLICIES } from './inputs.js';
import { SURROUNDINGS } from './surroundings.js';

const TWINS: readonly Twin[] = [
  { name: 'is judged on GitHub’s own merge', change: CLEAN, arrange: HONEST_MERGE, answer: 'green' },
  { name: 'has three clean stages judged together', change: CLEAN, arrange: HONEST_STAGES, answer: 'green' },
  {
    name: 'asks for a stricter threshold than the policy',
    change: CLEAN,
    inputs: { 'fail-on': 'low' },
    answer: 'green',
  },
  {
    name: 'names the policy by its usual path where the workspace is a link',
    policy: 'version: 1\n',
    change: CLEAN,
    arrange: ({ folder, scratch }) => {
      symlinkSync(folder, join(scratch, 'link'));
      return { workspace: join(scratch, 'link'), inputs: { config: '.github/gatehouse.yml' } };
    },
    answer: 'green',
    notOn: ['win32'],
  },
  {
    name: 'makes the policy stricter',
    policy: 'version: 1\n',
    change: { '.github/gatehouse.yml': 'version: 1\ngate: { fail-on: low }\n' },
    answer: 'green',
  },
  {
    name: 'renames a step of the workflow',
    change: { '.github/workflows/gatehouse.yml': workflow().replace('name: Gatehouse', 'name: Security') },
    answer: 'green',
  },
];

export const BINDING: Kind = {
  id: 'binding',
  title: 'a gate that judges something else',
  attacks: [...INPUTS, ...POLICIES, ...SURROUNDINGS.slice(0, 8), ...CHECKOUTS],
  more: SURROUNDINGS.slice(8),
  twins: TWINS,
};
