import { edit, type Recipe, type Recipes, run, type Step, type Target } from './recipe.js';

const sameForAll = (step: (target: Target) => Step): Recipe => ({ upgrade: step, refresh: step, override: step });

/** Minimal version selection: the required version becomes the version, whoever else asks for less. */
const go = sameForAll((target) =>
  target.name === 'stdlib' || target.name === 'toolchain'
    ? run(`go get go@${target.version}`)
    : run(`go get ${target.name}@v${target.version}`),
);

const cargo: Recipe = {
  upgrade: (target) => run(`cargo add ${target.development ? '--dev ' : ''}${target.name}@${target.version}`),
  refresh: (target) => run(`cargo update -p ${target.name} --precise ${target.version}`),
  override: (target) =>
    edit(
      `upgrade the crate that asks for ${target.name}, then run \`cargo update -p ${target.name} --precise ${target.version}\``,
    ),
};

const composer: Recipe = {
  upgrade: (target) => run(`composer require ${target.development ? '--dev ' : ''}${target.name}:^${target.version}`),
  refresh: (target) => run(`composer update ${target.name}`),
  override: (target) =>
    run(`composer update ${target.name} --with ${target.name}:${target.version} --with-all-dependencies`),
};

const bundler: Recipe = {
  upgrade: (target) => ({
    command: `bundle update ${target.name} --conservative`,
    text: `let the Gemfile admit \`${target.name}\` ${target.version}, then run \`bundle update ${target.name} --conservative\``,
  }),
  refresh: (target) => run(`bundle update ${target.name} --conservative`),
  override: (target) =>
    edit(
      `add \`gem "${target.name}", ">= ${target.version}"\` to the Gemfile, then run \`bundle update ${target.name}\``,
    ),
};

const mix: Recipe = {
  upgrade: (target) => ({
    command: `mix deps.update ${target.name}`,
    text: `let mix.exs admit ${target.name} ${target.version}, then run \`mix deps.update ${target.name}\``,
  }),
  refresh: (target) => run(`mix deps.update ${target.name}`),
  override: (target) =>
    edit(`add \`{:${target.name}, "~> ${target.version}", override: true}\` to mix.exs, then run \`mix deps.get\``),
};

const pub: Recipe = {
  upgrade: (target) => run(`dart pub add ${target.development ? 'dev:' : ''}${target.name}:^${target.version}`),
  refresh: (target) => run(`dart pub upgrade ${target.name}`),
  override: (target) =>
    edit(`add \`${target.name}: ${target.version}\` under \`dependency_overrides:\` in pubspec.yaml`),
};

const swift = sameForAll((target) => {
  const identity =
    target.name
      .split('/')
      .at(-1)
      ?.replace(/\.git$/, '') ?? target.name;
  return {
    command: `swift package update ${identity}`,
    text: `let Package.swift admit ${identity} ${target.version}, then run \`swift package update ${identity}\``,
  };
});

const cocoapods = sameForAll((target) => run(`pod update ${target.name}`));
const stack = sameForAll((target) =>
  edit(`add \`${target.name}-${target.version}\` under \`extra-deps:\` in stack.yaml`),
);
const cabal = sameForAll((target) =>
  edit(`write \`${target.name} ==${target.version}\` into cabal.project.freeze, or freeze again`),
);
const renv = sameForAll((target) =>
  edit(`run \`renv::install("${target.name}@${target.version}")\` and \`renv::snapshot()\` in R`),
);
const conan = sameForAll((target) =>
  edit(`require \`${target.name}/${target.version}\` in the conanfile, then run \`conan lock create\``),
);
const actions = sameForAll((target) =>
  edit(
    `write \`uses: ${target.name}@<commit>\` with the commit of version ${target.version}, and the version as a comment`,
  ),
);
const sbom = sameForAll((target) => edit(`upgrade ${target.name} to ${target.version} where this list was made from`));

export const OTHER_RECIPES = {
  go,
  cargo,
  composer,
  bundler,
  mix,
  pub,
  swift,
  cocoapods,
  stack,
  cabal,
  renv,
  conan,
  actions,
  sbom,
} satisfies Recipes;
