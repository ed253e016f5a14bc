import { managerOf, type PackageManager } from '../ecosystem/index.js';
import { lineOf } from '../ecosystem/range-shape.js';
import { type Recipe, runAll, type Step, type Target } from '../ecosystem/recipe.js';
import type { ResolvedPackage } from '../package/package.js';
import { rangesAdmit } from './requested-range.js';
import { shellSafe } from './shell-safe.js';
import type { ParentUpgrade, Surroundings } from './surroundings.js';

export interface Door {
  /** What it is, in the words that the step follows. */
  readonly kind: string;
  readonly step: Step;
  /** What it moves instead of the package itself, `express 4.18.2 to 4.19.2`. */
  readonly packages?: readonly string[];
}

/**
 * The nearest door to a version: through the file that the lockfile is made of; the upgrade of a direct dependency; a
 * refresh of the lockfile where the ranges of the parents admit it; the upgrade of what brings it in; else an override.
 */
export async function nearestDoor(
  pkg: ResolvedPackage,
  manager: PackageManager,
  version: string,
  around: Surroundings,
): Promise<Door> {
  const { manager: recipe } = managerOf(manager);
  const target = targetOf(pkg, version, around);
  if (around.through !== null) return { kind: `Upgrade to ${version}`, step: around.through };
  if (pkg.direct !== false || target.declared.length > 0) return direct(recipe, target, manager, pkg);
  const admitted = await rangesAdmit(manager, around.requestedAs ?? pkg.requestedAs, version);
  if (admitted === true) {
    return { kind: `Refresh the lockfile, the requested ranges admit ${version}`, step: recipe.refresh(target) };
  }
  if (around.parentUpgrade !== null) return parentDoor(recipe, target, around.parentUpgrade);
  if (admitted === false || (admitted === null && leavesItsLine(manager, pkg.version, version))) {
    const why = admitted === null ? 'probably do not' : 'do not';
    return { kind: `Override, the requested ranges ${why} admit ${version}`, step: recipe.override(target) };
  }
  const refresh = recipe.refresh(target);
  const override = recipe.override(target);
  if (refresh.text === override.text) return { kind: `Raise to ${version}`, step: refresh };
  return {
    kind: `Refresh the lockfile to ${version}`,
    step: { ...refresh, text: `${refresh.text}; where a parent forbids that version, ${override.text}` },
  };
}

/** Where nobody knows the ranges: carets are what most parents write, and they end with the line of releases. */
function leavesItsLine(manager: PackageManager, from: string, to: string): boolean {
  const syntax = managerOf(manager).ecosystem?.versions.ranges;
  return (syntax === 'npm' || syntax === 'cargo') && lineOf(from) !== lineOf(to);
}

async function direct(
  recipe: Recipe & { readonly refreshesDirect: boolean },
  target: Target,
  manager: PackageManager,
  pkg: ResolvedPackage,
): Promise<Door> {
  const kind = `Upgrade to ${target.version}`;
  if (!recipe.refreshesDirect) return { kind, step: recipe.upgrade(target) };
  const asked = target.declared.map(({ range }) => range);
  // A manifest that names no range takes any version.
  const ranges = asked.length > 0 ? asked.map((range) => range || '*') : pkg.requestedAs;
  const admitted = await rangesAdmit(manager, ranges, target.version);
  return { kind, step: admitted === true ? recipe.refresh(target) : recipe.upgrade(target) };
}

function parentDoor(recipe: Recipe, target: Target, { packages }: ParentUpgrade): Door {
  const steps = packages.map(({ name, from, version, declared }) =>
    recipe.upgrade({ ...target, name, from, version, declared, held: null, parents: [], hasOthers: false }),
  );
  const names = packages.map(({ name, from, version }) => `${name} ${from} to ${version}`);
  const commands = steps.flatMap(({ command }) => command ?? []);
  const step = commands.length === steps.length ? runAll(commands) : { text: steps.map(({ text }) => text).join('; ') };
  const brings = `which asks for ${target.name} ${target.version} or later itself`;
  return { kind: `Upgrade ${names.join(' and ')}, ${brings}`, step, packages: names };
}

function targetOf(pkg: ResolvedPackage, version: string, around: Surroundings): Target {
  return {
    ecosystem: pkg.ecosystem,
    name: pkg.name,
    version,
    from: pkg.version,
    development: pkg.scope === 'development',
    path: around.path,
    declared: around.declared,
    parents: around.parents.filter((name) => shellSafe(name, '0')),
    hasOthers: around.hasOthers,
    held: around.held,
    project: around.project,
  };
}
