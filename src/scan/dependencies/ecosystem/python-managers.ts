import type { Ecosystem, Manager } from './descriptor.js';
import { edit, run, type Target } from './recipe.js';

const exact = (target: Target) => `${target.name}==${target.version}`;
const least = (target: Target) => `${target.name}>=${target.version}`;

const pip: Manager = {
  upgrade: (target) => edit(`write \`${exact(target)}\` into the requirements file`),
  refresh: (target) => edit(`compile the requirements again with \`--upgrade-package ${exact(target)}\``),
  override: (target) => edit(`add \`${least(target)}\` to the requirements or constraints file`),
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

const pipenv: Manager = {
  upgrade: (target) => run(`pipenv upgrade ${target.development ? '--dev ' : ''}${exact(target)}`),
  refresh: (target) => run(`pipenv upgrade ${exact(target)}`),
  override: (target) => run(`pipenv upgrade ${exact(target)}`),
  refreshesDirect: false,
  lock: 'pipenv lock',
};

const poetry: Manager = {
  upgrade: (target) => run(`poetry add ${target.development ? '--group dev ' : ''}${target.name}@${target.version}`),
  refresh: (target) => run(`poetry update ${target.name}`),
  override: (target) =>
    edit(
      `upgrade the package that asks for it; where it forbids ${target.version}, declare \`${least(target)}\` in pyproject.toml yourself`,
    ),
  refreshesDirect: false,
  lock: 'poetry lock',
};

const pdmOverride = (target: Target) =>
  edit(
    `add \`${target.name} = ">=${target.version}"\` under \`[tool.pdm.resolution.overrides]\`, then run \`pdm lock\``,
  );

const pdm: Manager = {
  upgrade: (target) => run(`pdm add ${target.development ? '-d ' : ''}${exact(target)}`),
  refresh: pdmOverride,
  override: pdmOverride,
  refreshesDirect: false,
  lock: 'pdm lock',
};

const uv: Manager = {
  upgrade: (target) => run(`uv add ${target.development ? '--dev ' : ''}"${least(target)}"`),
  refresh: (target) => run(`uv lock --upgrade-package ${exact(target)}`),
  override: (target) =>
    edit(
      `add \`"${least(target)}"\` to \`override-dependencies\` under \`[tool.uv]\` in pyproject.toml, then run \`uv lock\``,
    ),
  refreshesDirect: false,
  lock: 'uv lock',
};

export const PYTHON_MANAGERS = { pip, pyproject, pipenv, poetry, pdm, uv } satisfies Ecosystem['managers'];
