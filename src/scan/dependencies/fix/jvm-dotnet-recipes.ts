import { edit, type Recipe, type Recipes, run, type Target } from './recipe.js';

const coordinates = (target: Target) => `${target.name}:${target.version}`;

function managedDependency(target: Target): string {
  const [group = '', artifact = ''] = target.name.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${target.version}</version></dependency>`;
}

const maven: Recipe = {
  upgrade: (target) => edit(`set the version of ${target.name} to ${target.version} in pom.xml`),
  refresh: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`),
  override: (target) => edit(`add \`${managedDependency(target)}\` under \`<dependencyManagement>\` in pom.xml`),
};

const constraint = (target: Target) =>
  edit(
    `add \`implementation("${coordinates(target)}")\` under \`dependencies { constraints { … } }\`, then run \`gradle dependencies --write-locks\``,
  );

const gradle: Recipe = {
  upgrade: (target) =>
    edit(
      `set ${target.name} to ${target.version} in the build script or version catalogue, then run \`gradle dependencies --write-locks\``,
    ),
  refresh: constraint,
  override: constraint,
};

/** A direct reference wins over what packages ask for (nearest wins), so one command serves all three. */
const addPackage = (target: Target) => run(`dotnet add package ${target.name} --version ${target.version}`);

const nuget: Recipe = { upgrade: addPackage, refresh: addPackage, override: addPackage };

export const JVM_DOTNET_RECIPES = { maven, gradle, nuget } satisfies Recipes;
