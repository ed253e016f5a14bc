import { lineOf } from './range-shape.js';
import { edit, type Step, type Target } from './recipe.js';

interface OverrideForm {
  readonly place: string;
  form(key: string, version: string): string;
}

const IN_PACKAGE_JSON: OverrideForm = {
  place: 'to package.json',
  form: (key, version) => `"overrides": { ${JSON.stringify(key)}: ${JSON.stringify(version)} }`,
};

/**
 * An override of one line of releases: `ws@7`, where `ws` alone would take the 8 away from whoever needs it
 * (docs.npmjs.com/cli/configuring-npm/package-json#overrides, pnpm.io/settings#overrides).
 */
export function nodeOverride(install: string, { place, form }: OverrideForm = IN_PACKAGE_JSON) {
  return (target: Target): Step =>
    edit(`add \`${form(`${target.name}@${lineOf(target.from)}`, target.version)}\` ${place}, then run \`${install}\``);
}

const MAX_PARENTS = 5;

/**
 * Yarn's resolutions know no versions, so that who asks for the package says which of its copies is meant
 * (classic.yarnpkg.com/docs/selective-version-resolutions, yarnpkg.com/configuration/manifest#resolutions).
 */
export function resolutions(install: string) {
  return (target: Target): Step => {
    const parents = target.hasOthers ? target.parents.slice(0, MAX_PARENTS) : [];
    const keys = parents.length === 0 ? [target.name] : parents.map((parent) => `${parent}/${target.name}`);
    const pairs = keys.map((key) => `${JSON.stringify(key)}: ${JSON.stringify(target.version)}`);
    return edit(`add \`"resolutions": { ${pairs.join(', ')} }\` to the root package.json, then run \`${install}\``);
  };
}
