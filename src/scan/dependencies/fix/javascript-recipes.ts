import { edit, type Recipe, type Recipes, run, type Target } from './recipe.js';

const spec = (target: Target) => `${target.name}@${target.version}`;
const pair = (target: Target) => `"${target.name}": "${target.version}"`;

const npm: Recipe = {
  upgrade: (target) => run(`npm install ${target.development ? '--save-dev ' : ''}${spec(target)}`),
  refresh: (target) => run(`npm update ${target.name}`),
  override: (target) => edit(`add \`"overrides": { ${pair(target)} }\` to package.json, then run \`npm install\``),
};

const pnpm: Recipe = {
  upgrade: (target) => run(`pnpm up ${spec(target)}`),
  refresh: (target) => run(`pnpm up --depth Infinity ${target.name}`),
  override: (target) =>
    edit(
      `add \`${JSON.stringify(target.name)}: ${JSON.stringify(target.version)}\` under \`overrides:\` in pnpm-workspace.yaml (before pnpm 10: \`pnpm.overrides\` in package.json), then run \`pnpm install\``,
    ),
};

const resolutions = (install: string) => (target: Target) =>
  edit(`add \`"resolutions": { ${pair(target)} }\` to the root package.json, then run \`${install}\``);

const yarn: Recipe = {
  upgrade: (target) => run(`yarn upgrade ${spec(target)}`),
  refresh: (target) =>
    edit(
      `delete the entry of ${target.name} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`,
    ),
  override: resolutions('yarn install'),
};

const yarnBerry: Recipe = {
  upgrade: (target) => run(`yarn up ${spec(target)}`),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions('yarn install'),
};

const bunOverride = (target: Target) =>
  edit(`add \`"overrides": { ${pair(target)} }\` to package.json, then run \`bun install\``);

/** `bun update` and `deno update` move direct dependencies alone, so a refresh is an override there. */
const bun: Recipe = {
  upgrade: (target) => run(`bun add ${target.development ? '--dev ' : ''}${spec(target)}`),
  refresh: bunOverride,
  override: bunOverride,
};

const denoIntroducer = (target: Target) =>
  edit(`upgrade the direct dependency that brings it in, until deno.lock has ${spec(target)} or later`);

const deno: Recipe = {
  upgrade: (target) => run(`deno add ${target.ecosystem === 'npm' ? 'npm:' : 'jsr:'}${spec(target)}`),
  refresh: denoIntroducer,
  override: denoIntroducer,
};

export const JAVASCRIPT_RECIPES = { npm, pnpm, yarn, 'yarn-berry': yarnBerry, bun, deno } satisfies Recipes;
