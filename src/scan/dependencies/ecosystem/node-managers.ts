import type { Ecosystem, Manager } from './descriptor.js';
import { nodeOverride, resolutions } from './node-override.js';
import { isVersion, rangeLike } from './range-shape.js';
import { type Declaration, edit, run, runAll, type Step, type Target } from './recipe.js';

/** `name@1.2.3`; under another name and with another operator where the manifest has them. */
function spec(target: Target, one?: Declaration): string {
  const range = one === undefined ? target.version : rangeLike(one.range, target.version, '', '');
  const version = /^[~]/.test(range) ? range : target.version;
  const alias = one?.alias ?? null;
  return alias === null ? `${target.name}@${version}` : `${alias}@npm:${target.name}@${version}`;
}

const NPM_SAVE = { runtime: '', build: '', development: '--save-dev ', optional: '--save-optional ' };

/** Without a word npm keeps a package in the table where it stands. */
function npmInstall(target: Target): Step {
  if (target.declared.length === 0) {
    return run(`npm install ${target.development ? '--save-dev ' : ''}${target.name}@${target.version}`);
  }
  const byForm = new Map<string, string[]>();
  for (const one of target.declared) {
    const pinned = isVersion(one.range.replace(/^npm:(?:@?[^@]+@)?/, '')) ? '--save-exact ' : '';
    const form = `npm install ${NPM_SAVE[one.kind]}${pinned}${spec(target, one)}`;
    byForm.set(form, [...(byForm.get(form) ?? []), one.folder === '' ? '' : ` -w ${one.folder}`]);
  }
  return runAll([...byForm].map(([form, members]) => `${form}${membersOf(members)}`));
}

function membersOf(members: readonly string[]): string {
  const named = members.filter((member) => member !== '');
  const root = named.length > 0 && named.length < members.length ? ' --include-workspace-root' : '';
  return `${[...new Set(named)].join('')}${root}`;
}

const npm: Manager = {
  upgrade: npmInstall,
  refresh: (target) => run(`npm update ${target.name}`),
  override: nodeOverride('npm install'),
  refreshesDirect: false,
  lock: 'npm install --package-lock-only',
};

/** The list of versions that the members share decides, not what is typed for one of them. */
function catalogued(target: Target, file: string, install: string): Step | null {
  const one = target.declared.find(({ catalog }) => catalog !== null);
  if (one === undefined || one.catalog === null) return null;
  const list = one.catalog === 'default' ? '`catalog:`' : `\`catalogs:\`, \`${one.catalog}:\`,`;
  const range = `${JSON.stringify(one.alias ?? target.name)}: ^${target.version}`;
  return edit(`write \`${range}\` under ${list} in ${file}, then run \`${install}\``);
}

function pnpmUp(target: Target): Step {
  const inCatalog = catalogued(target, 'pnpm-workspace.yaml', 'pnpm install');
  if (inCatalog !== null) return inCatalog;
  const folders = [...new Set(target.declared.map(({ folder }) => folder))];
  const up = (folder: string, one?: Declaration) =>
    `pnpm ${folder === '' ? '' : `--filter ${local(folder)} `}up ${spec(target, one)}`;
  if (folders.length === 0) return run(up(''));
  return runAll(target.declared.map((one) => up(one.folder, one)));
}

/** Without a leading `./` a folder would be taken for a package's name. */
function local(folder: string): string {
  return folder.startsWith('"') ? `"./${folder.slice(1)}` : `./${folder}`;
}

const pnpm: Manager = {
  upgrade: pnpmUp,
  refresh: (target) => run(`pnpm -r up --depth Infinity ${target.name}`),
  override: nodeOverride('pnpm install', {
    place: 'under `overrides:` in pnpm-workspace.yaml (before pnpm 10: `pnpm.overrides` in package.json)',
    form: (key, version) => `${JSON.stringify(key)}: ${JSON.stringify(version)}`,
  }),
  refreshesDirect: false,
  lock: 'pnpm install --lockfile-only',
};

const YARN_ADD = { runtime: '', build: '', development: '--dev ', optional: '--optional ' };

const yarn: Manager = {
  upgrade: (target) =>
    target.declared.some(({ folder }) => folder !== '')
      ? runAll(
          target.declared.map((one) =>
            one.folder === '' || one.member === null
              ? `yarn upgrade ${spec(target, one)}`
              : `yarn workspace ${one.member} add ${YARN_ADD[one.kind]}${spec(target, one)}`,
          ),
        )
      : run(`yarn upgrade ${spec(target, target.declared[0])}`),
  refresh: (target) =>
    edit(
      `delete the entry of ${target.name} ${target.from} from yarn.lock, then run \`yarn install\`: the ranges admit ${target.version}`,
    ),
  override: resolutions('yarn install'),
  refreshesDirect: false,
  lock: 'yarn install',
};

const yarnBerry: Manager = {
  upgrade: (target) =>
    catalogued(target, '.yarnrc.yml', 'yarn install') ??
    runAll(
      [...(target.declared.length === 0 ? [undefined] : target.declared)].map((one) => `yarn up ${spec(target, one)}`),
    ),
  refresh: (target) => run(`yarn up -R ${target.name}`),
  override: resolutions('yarn install'),
  refreshesDirect: false,
  lock: 'yarn install --mode update-lockfile',
};

/** It knows no override for one version alone. */
const bunOverride = (target: Target): Step => {
  const written = `\`"overrides": { "${target.name}": "${target.version}" }\``;
  return target.hasOthers
    ? edit(
        `upgrade what brings in ${target.name} ${target.from}${byParents(target)}: an override of bun would move its other versions as well`,
      )
    : edit(`add ${written} to package.json, then run \`bun install\``);
};

function byParents({ parents }: Target): string {
  return parents.length === 0 ? '' : ` (${parents.slice(0, 3).join(', ')})`;
}

const BUN_ADD = { runtime: '', build: '', development: '--dev ', optional: '--optional ' };

/** `bun update` moves direct dependencies alone, so a refresh is an override there. */
const bun: Manager = {
  upgrade: (target) =>
    catalogued(target, 'package.json', 'bun install') ??
    (target.declared.length === 0
      ? run(`bun add ${target.development ? '--dev ' : ''}${spec(target)}`)
      : runAll(
          target.declared.map(
            (one) =>
              `bun add ${one.folder === '' ? '' : `--cwd ${one.folder} `}${BUN_ADD[one.kind]}${spec(target, one)}`,
          ),
        )),
  refresh: bunOverride,
  override: bunOverride,
  refreshesDirect: false,
  lock: 'bun install --lockfile-only',
};

/** All of them install from package.json. */
export const NODE_MANAGERS = { npm, pnpm, yarn, 'yarn-berry': yarnBerry, bun } satisfies Ecosystem['managers'];
