import type { Ecosystem, Manager } from './descriptor.js';
import { rangeLike } from './range-shape.js';
import { type Declaration, edit, run, runAll, type Step, type Target } from './recipe.js';

const exact = (target: Target) => `${target.name}==${target.version}`;
const least = (target: Target) => `${target.name}>=${target.version}`;

/** For each place that asks for it, or for the project itself where none is known. */
function forEach(target: Target, command: (one: Declaration | null) => string): Step {
  return target.declared.length === 0 ? run(command(null)) : runAll(target.declared.map(command));
}

/** A requirement of the standard: who pinned goes on pinning, everybody else gets a lower bound. */
function requirement(target: Target, one: Declaration | null): string {
  const range = rangeLike(one?.range ?? '', target.version, '>=', '==');
  return /^==/.test(range)
    ? `${target.name}${range}`
    : `"${target.name}${/^[\^~]/.test(range) ? `>=${target.version}` : range}"`;
}

const pip: Manager = {
  upgrade: (target) => edit(`write \`${exact(target)}\` into the requirements file ${whereOf(target)}`),
  refresh: (target) => edit(`add \`${exact(target)}\` to the requirements file ${whereOf(target)}`),
  override: (target) => edit(`add \`${least(target)}\` to the requirements or constraints file ${whereOf(target)}`),
  refreshesDirect: false,
  lock: null,
};

function whereOf({ declared: [first], path }: Target): string {
  return first?.path ?? path;
}

/** Its tool makes it of another file, and whatever is written into it is lost. */
const pylockStep = (target: Target) =>
  edit(
    `ask for \`${least(target)}\` in the file that ${target.path} is made of (pyproject.toml, requirements.in), then let the tool that wrote it write it again; no tool takes what is written into it by hand`,
  );

const pylock: Manager = {
  upgrade: pylockStep,
  refresh: pylockStep,
  override: pylockStep,
  refreshesDirect: false,
  lock: null,
};

/** A manifest without a lockfile: what it asks for decides at the next installation. */
const pyproject: Manager = {
  upgrade: (target) => edit(`ask for \`${least(target)}\` where the project declares \`${target.name}\``),
  refresh: (target) => edit(`add \`${least(target)}\` to the project's dependencies`),
  override: (target) => edit(`add \`${least(target)}\` to the project's dependencies`),
  refreshesDirect: false,
  lock: null,
};

const PIPENV_GROUPS: Readonly<Record<string, string>> = { packages: '', 'dev-packages': '--dev ' };

const pipenv: Manager = {
  upgrade: (target) =>
    forEach(target, (one) => {
      const group = one?.group ?? (target.development ? 'dev-packages' : 'packages');
      return `pipenv upgrade ${PIPENV_GROUPS[group] ?? `--categories ${group} `}${exact(target)}`;
    }),
  refresh: (target) => run(`pipenv upgrade ${exact(target)}`),
  override: (target) => run(`pipenv upgrade ${exact(target)}`),
  refreshesDirect: false,
  lock: 'pipenv lock',
};

/** python-poetry.org/docs/cli/#add: an exact version is a pin there, so the operator of today is kept. */
function poetryAdd(target: Target, one: Declaration | null): string {
  const group = one === null ? (target.development ? '--group dev ' : '') : poetryGroup(one);
  const range = rangeLike(one?.range ?? '', target.version, one?.range === '' ? '>=' : '^', '==');
  const spec = /^[\^~](?!=)/.test(range) ? `${target.name}@${range}` : `${target.name}${range}`;
  return `poetry add ${group}"${spec}"`;
}

function poetryGroup({ kind, group }: Declaration): string {
  if (kind === 'development') return `--group ${group ?? 'dev'} `;
  if (kind !== 'optional') return '';
  return group === null || group === 'default' ? '--optional ' : `--optional=${group} `;
}

const poetry: Manager = {
  upgrade: (target) => forEach(target, (one) => poetryAdd(target, one)),
  refresh: (target) => run(`poetry update ${target.name}`),
  override: (target) =>
    edit(
      `upgrade the package that asks for it${byParents(target)}; where it forbids ${target.version}, declare \`${least(target)}\` in pyproject.toml yourself`,
    ),
  refreshesDirect: false,
  lock: 'poetry lock',
};

function byParents({ parents }: Target): string {
  return parents.length === 0 ? '' : ` (${parents.slice(0, 3).join(', ')})`;
}

const pdmOverride = (target: Target) =>
  edit(
    `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``,
  );

function pdmGroup(target: Target, one: Declaration | null): string {
  if (one === null) return target.development ? '-d ' : '';
  if (one.kind === 'development') return `-dG ${one.group ?? 'dev'} `;
  return one.kind === 'optional' && one.group !== null ? `-G ${one.group} ` : '';
}

const pdm: Manager = {
  upgrade: (target) => forEach(target, (one) => `pdm add ${pdmGroup(target, one)}${requirement(target, one)}`),
  refresh: (target) => run(`pdm update --update-reuse ${target.name}`),
  override: pdmOverride,
  refreshesDirect: false,
  lock: 'pdm lock',
};

function uvGroup(target: Target, one: Declaration | null): string {
  if (one === null) return target.development ? '--dev ' : '';
  const member = one.folder !== '' && one.member !== null ? `--package ${one.member} ` : '';
  if (one.kind === 'optional' && one.group !== null) return `${member}--optional ${one.group} `;
  if (one.kind !== 'development') return member;
  return one.group === null || one.group === 'dev' ? `${member}--dev ` : `${member}--group ${one.group} `;
}

const uv: Manager = {
  upgrade: (target) => forEach(target, (one) => `uv add ${uvGroup(target, one)}${requirement(target, one)}`),
  refresh: (target) => run(`uv lock --upgrade-package ${exact(target)}`),
  override: (target) =>
    edit(
      `add \`"${least(target)}"\` to \`override-dependencies\` under \`[tool.uv]\` in pyproject.toml, then run \`uv lock\``,
    ),
  refreshesDirect: true,
  lock: 'uv lock',
};

export const PYTHON_MANAGERS = { pip, pylock, pyproject, pipenv, poetry, pdm, uv } satisfies Ecosystem['managers'];
