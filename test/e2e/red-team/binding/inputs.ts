import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Attack, Tree } from '../attack.js';
import { KEY_LINES, SAFE_JS, SQL_JS } from '../mistakes.js';
import { WITH_LODASH } from '../npm.js';
import { workflow } from '../shop.js';

const BAD: Tree = { 'src/bills.js': SQL_JS };
const STRICT = 'version: 1\ngate: { fail-on: high }\n';
const LAX = 'version: 1\ngate: { fail-on: none }\nstatic: { enabled: false }\n';
const stepWith = (lines: string): Tree => ({
  '.github/workflows/gatehouse.yml': workflow({ step: `        with:\n${lines}` }),
});
const onBranch = { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/gatehouse.yml@refs/pull/1/merge' };

/** What the workflow of the change, which runs, asks of the gate. */
export const INPUTS: readonly Attack[] = [
  {
    name: 'writes fail-on: none into the workflow',
    policy: STRICT,
    change: { ...BAD, ...stepWith('          fail-on: none\n') },
    inputs: { 'fail-on': 'none' },
    answer: 'blocked',
    comment: /fail-on/,
  },
  {
    name: 'writes fail-on: critical into the workflow where the policy has none',
    change: { ...BAD, ...stepWith('          fail-on: critical\n') },
    inputs: { 'fail-on': 'critical' },
    answer: 'blocked',
    comment: /fail-on/,
  },
  {
    name: 'has the gate look for secrets alone',
    policy: STRICT,
    change: { ...BAD, ...stepWith('          only: secrets\n') },
    inputs: { only: 'secrets' },
    answer: 'red',
    comment: /only/,
  },
  {
    name: 'has the gate leave out a scanner that the policy requires',
    policy: 'version: 1\ngate: { require: [dependencies, secrets, static] }\n',
    change: { ...BAD, ...stepWith('          only: secrets\n') },
    inputs: { only: 'secrets' },
    answer: 'red',
  },
  {
    name: 'has the gate check a folder without code',
    base: { 'docs/guide.md': '# Guide\n' },
    change: { ...BAD, 'docs/guide.md': '# The guide\n', ...stepWith('          dir: docs\n') },
    inputs: { dir: 'docs' },
    env: onBranch,
    answer: 'red',
    comment: /dir/,
  },
  {
    name: 'names a lax policy that lies about on the base',
    policy: STRICT,
    base: { 'examples/lax.yml': LAX },
    change: { ...BAD, ...stepWith('          config: examples/lax.yml\n') },
    inputs: { config: 'examples/lax.yml' },
    env: onBranch,
    answer: 'red',
    comment: /config/,
  },
  {
    name: 'names a policy of the change',
    policy: STRICT,
    change: { ...BAD, 'lax.yml': LAX, ...stepWith('          config: lax.yml\n') },
    inputs: { config: 'lax.yml' },
    env: onBranch,
    answer: 'red',
  },
  {
    name: 'names their own policy through a link beside the workspace',
    policy: STRICT,
    change: { ...BAD, 'lax.yml': LAX },
    arrange: ({ folder, scratch }) => {
      symlinkSync(folder, join(scratch, 'link'));
      return { inputs: { config: join(scratch, 'link/lax.yml') }, env: onBranch };
    },
    answer: 'red',
    notOn: ['win32'],
  },
  {
    name: 'edits the policy where the runner’s workspace is a link',
    policy: STRICT,
    change: { ...BAD, '.github/gatehouse.yml': LAX },
    arrange: ({ folder, scratch }) => {
      symlinkSync(folder, join(scratch, 'link'));
      return { workspace: join(scratch, 'link'), inputs: { config: '.github/gatehouse.yml' } };
    },
    answer: 'blocked',
    comment: /fail-on/,
    notOn: ['win32'],
  },
  {
    name: 'compares the head with itself',
    change: { ...BAD, ...stepWith('          base: HEAD\n') },
    inputs: { base: 'HEAD' },
    answer: 'red',
  },
  {
    name: 'has the gate check the base',
    change: { ...BAD, ...stepWith('          head: HEAD^\n') },
    inputs: { head: 'HEAD^' },
    answer: 'red',
  },
  {
    name: 'has the gate check the first shard of a hundred',
    base: { 'web/package.json': '{ "name": "web" }\n', 'api/package.json': '{ "name": "api" }\n' },
    change: { 'api/src/bills.js': SQL_JS },
    inputs: { shard: '1/100' },
    answer: 'red',
  },
  {
    name: 'switches the verdict off with gate: false',
    change: { ...BAD, ...stepWith("          gate: 'false'\n") },
    inputs: { gate: 'false' },
    answer: 'red',
  },
  {
    name: 'brings advisories of their own',
    change: { ...WITH_LODASH, 'osv/npm/all.zip': Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
    arrange: ({ folder }) => ({ inputs: { 'osv-db': join(folder, 'osv') } }),
    answer: 'stopped',
  },
];

/** What the policy file is made to be. */
export const POLICIES: readonly Attack[] = [
  {
    name: 'switches the gate off in the policy',
    policy: STRICT,
    change: { ...BAD, '.github/gatehouse.yml': LAX },
    answer: 'blocked',
    comment: /fail-on: high → none/,
  },
  {
    name: 'deletes the policy',
    policy: 'version: 1\ngate: { fail-on: low }\n',
    change: { ...BAD, '.github/gatehouse.yml': null },
    answer: 'blocked',
    comment: /fail-on: low → high/,
  },
  {
    name: 'takes a required scanner out of the policy',
    policy: 'version: 1\ngate: { require: [dependencies, secrets, static] }\n',
    change: { '.github/gatehouse.yml': 'version: 1\ngate: { require: [] }\n' },
    answer: 'told',
    comment: /require/,
  },
  {
    name: 'lets out of sight pass in the policy',
    policy: STRICT,
    change: { ...BAD, '.github/gatehouse.yml': 'version: 1\ncoverage: { changed: ignore }\n' },
    answer: 'blocked',
    comment: /coverage/,
  },
  {
    name: 'makes the policy a link to a lax one',
    base: { '.github/gatehouse.yml': { link: '../lax.yml' }, 'lax.yml': LAX },
    change: BAD,
    answer: 'stopped',
  },
  {
    name: 'replaces the policy by a link in the change',
    policy: STRICT,
    change: { ...BAD, '.github/gatehouse.yml': { link: '../lax.yml' }, 'lax.yml': LAX },
    answer: 'red',
    comment: /gatehouse\.yml/,
  },
  {
    name: 'profits from a policy that ends in .yaml, which nobody reads',
    base: { '.github/gatehouse.yaml': STRICT },
    change: { 'src/bills.js': SAFE_JS },
    answer: 'refused',
    log: /gatehouse\.yaml/,
  },
  {
    name: 'renames the policy to .yaml',
    policy: STRICT,
    change: { ...BAD, '.github/gatehouse.yml': null, '.github/gatehouse.yaml': STRICT },
    answer: 'red',
    comment: /gatehouse\.yaml/,
  },
  {
    name: 'leans on a policy that nobody could read on the base',
    base: { '.github/gatehouse.yml': 'version: 1\ngate: { fail-on: [\n' },
    change: BAD,
    answer: 'refused',
  },
  {
    name: 'leans on a policy that switches every scanner off',
    policy: 'version: 1\ndependencies: { enabled: false }\nsecrets: { enabled: false }\nstatic: { enabled: false }\n',
    change: { 'deploy.sh': KEY_LINES },
    answer: 'stopped',
  },
];
