import type { Workspace } from '../../../model/workspace.js';
import { shellWord } from '../../../util/shell-word.js';
import type { Declaration, Step } from '../ecosystem/recipe.js';
import { fileNameOf, folderOf } from '../file/repository-path.js';
import { siblingReader } from '../file/sibling-reader.js';
import type { ReadSibling } from '../file/source-file.js';
import { introductions } from '../package/graph.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import type { About } from './about.js';
import { compiledFrom, sourcePaths } from './compiled.js';
import { declarationsOf } from './declarations.js';
import type { LookAround } from './fix-advisor.js';
import { versionPlace } from './held/version-place.js';
import { type ParentRequest, parentUpgrade } from './parent-upgrade.js';
import type { Registries } from './registry/registries.js';
import { rangesAdmit } from './requested-range.js';
import { requirementsOf } from './source-ask.js';
import type { Surroundings } from './surroundings.js';

export interface LookAroundPorts {
  /** null: the network must not be asked. */
  readonly registries: Registries | null;
  readonly about: About | null;
  readonly debug: (message: string) => void;
}

/** Looks around in the head of a change. */
export async function lookAroundIn(
  workspace: Workspace,
  lockfiles: readonly Lockfile[],
  { registries, about, debug }: LookAroundPorts,
): Promise<LookAround> {
  const tree = (await workspace.files('head')).map(({ path }) => path);
  const declarations = declarationsOf(workspace, tree, lockfiles, debug);
  const read = siblingReader(workspace, 'head', debug).recording(new Set());

  async function upwards(
    request: ParentRequest,
    isDeclared: boolean,
  ): Promise<Pick<Surroundings, 'requestedAs' | 'parentUpgrade'>> {
    const { pkg, lockfile, version } = request;
    const { manager } = lockfile.extraction;
    if (registries === null || pkg.direct !== false || isDeclared) return { requestedAs: null, parentUpgrade: null };
    const requestedAs = pkg.requestedAs ?? (await askedBy(pkg, lockfile, registries));
    if ((await rangesAdmit(manager, requestedAs ?? [], version)) === true) return { requestedAs, parentUpgrade: null };
    const declared = async (name: string) => {
      const places = await declarations.of(lockfile, name);
      return places.unusual ? null : places.declared;
    };
    return { requestedAs, parentUpgrade: await parentUpgrade(request, { registries, about, declared }) };
  }

  /** A lockfile whose members are given by a pattern may not tell that one of them asks for the package. */
  async function placesOf(lockfile: Lockfile, pkg: ResolvedPackage) {
    const isAsked = pkg.direct !== false || !lockfile.extraction.packages.some((one) => isDirectOf(one, pkg));
    const places = isAsked ? await declarations.of(lockfile, pkg.name) : { declared: [], unusual: false };
    const fitting: Declaration[] = [];
    for (const place of places.declared) {
      if ((await rangesAdmit(lockfile.extraction.manager, [place.range || '*'], pkg.version)) !== false)
        fitting.push(place);
    }
    const isOld = fitting.length === 0 && pkg.direct !== false;
    return { declared: isOld ? places.declared : fitting, unusual: places.unusual };
  }

  return async (lockfile, { package: pkg }, version) => {
    const { name } = pkg;
    const parents = parentsOf(lockfile, pkg);
    const { declared, unusual } = await placesOf(lockfile, pkg);
    const request = { lockfile, name, version: pkg.version, read };
    return {
      path: lockfile.path,
      declared,
      unusual,
      parents,
      hasOthers: lockfile.extraction.packages.some((one) => one.name === name && one.version !== pkg.version),
      held: pkg.direct !== false && declared.length === 0 ? await versionPlace(request) : null,
      project: projectOf(lockfile, tree),
      through: lockfile.extraction.manager === 'pip' ? await throughSource(lockfile, pkg, version, read) : null,
      ...(await upwards({ pkg, version, ways: waysTo(pkg, lockfile), lockfile }, declared.length > 0)),
    };
  };
}

function parentsOf({ extraction }: Lockfile, pkg: ResolvedPackage): string[] {
  const index = extraction.packages.indexOf(pkg);
  const names = extraction.packages.filter(({ dependsOn }) => dependsOn?.includes(index)).map(({ name }) => name);
  return [...new Set(names)].sort();
}

function isDirectOf(one: ResolvedPackage, { ecosystem, name }: ResolvedPackage): boolean {
  return one.direct === true && one.name === name && one.ecosystem === ecosystem;
}

const MAX_WAYS = 30;

/** By which direct dependencies each parent comes in; null where the lockfile does not tell, or there are too many. */
function waysTo(pkg: ResolvedPackage, { extraction }: Lockfile): ParentRequest['ways'] {
  const { packages, roots = [] } = extraction;
  const index = packages.indexOf(pkg);
  const parents = [...packages.keys()].filter((at) => packages[at]?.dependsOn?.includes(index));
  if (parents.length === 0 || parents.length > MAX_WAYS) return null;
  const graph = introductions(
    packages.map(({ dependsOn }) => dependsOn),
    roots,
  );
  const ways = parents.map((parent) => graph.pathsTo(parent, MAX_WAYS + 1));
  if (ways.some(({ introducers }) => introducers.length === 0 || introducers.length > MAX_WAYS)) return null;
  return ways.flatMap(({ paths }) => paths.map((path) => path.map((step) => packages[step]?.name ?? '')));
}

/** What the parents ask for, of a lockfile that does not tell; null where a registry does not either. */
async function askedBy(
  pkg: ResolvedPackage,
  { extraction }: Lockfile,
  registries: Registries,
): Promise<readonly string[] | null> {
  const index = extraction.packages.indexOf(pkg);
  const ranges: string[] = [];
  for (const parent of extraction.packages.filter(({ dependsOn }) => dependsOn?.includes(index))) {
    const range = (await registries.asks(pkg.ecosystem, parent.name, parent.version))?.get(pkg.name);
    if (range === undefined) return null;
    ranges.push(range);
  }
  return ranges;
}

const PROJECT = /\.(?:cs|fs|vb)proj$/;

/** The project that `dotnet` is told to change: the file itself, or the only one beside the lockfile. */
function projectOf({ path, extraction }: Lockfile, tree: readonly string[]): string | null {
  if (extraction.manager !== 'nuget') return null;
  const beside = tree.filter((other) => PROJECT.test(fileNameOf(other)) && folderOf(other) === folderOf(path));
  const found = PROJECT.test(path) ? path : beside.length === 1 ? beside[0] : undefined;
  return found === undefined ? null : shellWord(found);
}

/** A compiled requirements file is written anew with another version, once its source admits that. */
async function throughSource(
  lockfile: Lockfile,
  { name }: ResolvedPackage,
  version: string,
  read: ReadSibling,
): Promise<Step | null> {
  const compiled = await compiledFrom(lockfile, read);
  const command = compiled?.command(name, version) ?? null;
  if (compiled === null || command === null) return null;
  const refused = await requirementsOf(sourcePaths(compiled, lockfile), name, version, read);
  if (refused === null) return { command, text: `run \`${command}\`` };
  return { text: `write \`${name}>=${version}\` into ${refused}, then run \`${command}\`` };
}
