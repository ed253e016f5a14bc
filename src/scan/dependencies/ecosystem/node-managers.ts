import type { Ecosystem, Manager } from './descriptor.js';
import { edit, run, type Target } from './recipe.js';

const spec = (target: Target) => `${target.name}@${target.version}`;
const pair = (target: Target) => `"${target.name}": "${target.version}"`;

const npm: Manager = {
  upgrade: (target) => run(`npm install ${target.development ? '--save-dev ' : ''}${spec(target)}`),
  refresh: (target) => run(`npm update ${target.name}`),
  override: (target) => edit(`add \`"overrides": { ${pair(target)} }\` to package.json, then run \`npm install\``),
  refreshesDirect: false,
  lock: 'npm install --package-lock-only',
};

const pnpm: Manager = {
  upgrade: (target) => run(`pnpm up ${spec(target)}`),
  refresh: (target) => run(`pnpm up --depth Infinity ${target.name}`),
  override: (target) =>
    edit(
      `add \`${JSON.stringify(target.name)}: ${JSON.stringify(target.version)}\` under \`overrides:\` in pnpm-workspace.yaml (before pnpm 10: \`pnpm.overrides\` in package.json), then run \`pnpm install\``,
    ),
  refreshesDirect: false,
  lock: 'pnpm install --lockfile-only',
};

const resolutions = (install: string) => (target: Target) =>
  edit(`add \`"resolutions": { ${pair(target)} }\` to the root package.json, then run \`${install}\``);

const yarn: Manager = {
  upgrade: (target) => run(`yarn upgrade ${spec(target)}`),
  refresh: (target) =>
    edit(
      `delete the entry of ${target.name} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`,
    ),
  override: resolutions('yarn install'),
  refreshesDirect: false,
  lock: 'yarn install',
};

const yarnBerry: Manager = {
  upgrade: (target) => run(`yarn up ${spec(target)}`),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions('yarn install'),
  refreshesDirect: false,
  lock: 'yarn install --mode update-lockfile',
};

const bunOverride = (target: Target) =>
  edit(`add \`"overrides": { ${pair(target)} }\` to package.json, then run \`bun install\``);

/** `bun update` moves direct dependencies alone, so a refresh is an override there. */
const bun: Manager = {
  upgrade: (target) => run(`bun add ${target.development ? '--dev ' : ''}${spec(target)}`),
  refresh: bunOverride,
  override: bunOverride,
  refreshesDirect: false,
  lock: 'bun install --lockfile-only',
};

/** All of them install from package.json. */
export const NODE_MANAGERS = { npm, pnpm, yarn, 'yarn-berry': yarnBerry, bun } satisfies Ecosystem['managers'];
