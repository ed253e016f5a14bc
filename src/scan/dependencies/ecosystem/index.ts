import { cocoapods } from './cocoapods.js';
import { conanCenter } from './conan-center.js';
import { cran } from './cran.js';
import { cratesIo } from './crates-io.js';
import type { Ecosystem, Manager } from './descriptor.js';
import { DISTRIBUTIONS } from './distributions.js';
import { githubActions } from './github-actions.js';
import { go } from './go.js';
import { hackage } from './hackage.js';
import { hex } from './hex.js';
import { jsr } from './jsr.js';
import { julia } from './julia.js';
import { LISTED_ONLY } from './listed-only.js';
import { maven } from './maven.js';
import { npm } from './npm.js';
import { nuget } from './nuget.js';
import { packagist } from './packagist.js';
import { pub } from './pub.js';
import { pypi } from './pypi.js';
import { rubygems } from './rubygems.js';
import { SBOM_MANAGERS } from './sbom.js';
import { swiftUrl } from './swift-url.js';

/** Every ecosystem that is known, in the order in which a new database is filled. Adding one is a file and a line here. */
const LIST = [
  npm,
  pypi,
  go,
  cratesIo,
  maven,
  nuget,
  packagist,
  rubygems,
  hex,
  pub,
  githubActions,
  swiftUrl,
  cocoapods,
  jsr,
  hackage,
  cran,
  conanCenter,
  julia,
  ...LISTED_ONLY,
  ...DISTRIBUTIONS,
] as const;

type ManagersOf<E> = E extends { readonly managers: infer Managers } ? keyof Managers & string : never;

/** Who writes a lockfile, or reads a manifest: any manager of any ecosystem. */
export type PackageManager = ManagersOf<(typeof LIST)[number]> | keyof typeof SBOM_MANAGERS;

export const ECOSYSTEMS: readonly Ecosystem[] = LIST;

const BY_NAME: ReadonlyMap<string, Ecosystem> = new Map(ECOSYSTEMS.map((each) => [each.name, each]));

/** How a package manager is spoken to, and whose packages it installs; null: those of any ecosystem. */
interface KnownManager {
  readonly manager: Manager;
  readonly ecosystem: Ecosystem | null;
}

const BY_MANAGER: ReadonlyMap<string, KnownManager> = new Map<string, KnownManager>([
  ...ECOSYSTEMS.flatMap((ecosystem) =>
    Object.entries(ecosystem.managers).map(([name, manager]) => [name, { manager, ecosystem }] as const),
  ),
  ...Object.entries(SBOM_MANAGERS).map(([name, manager]) => [name, { manager, ecosystem: null }] as const),
]);

/** The ecosystem without its suffix: `Debian` of `Debian:12`, `Packagist` of `Packagist:https://…`. */
export function baseEcosystem(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}

/** All facts of an ecosystem, whatever its suffix; undefined for one that nobody here knows. */
export function ecosystemOf(name: string): Ecosystem | undefined {
  return BY_NAME.get(baseEcosystem(name));
}

/** Names of the managers that install an ecosystem's packages. */
export function managersOf(ecosystem: string): ReadonlySet<string> {
  return new Set(Object.keys(ecosystemOf(ecosystem)?.managers ?? {}));
}

/** Whether a package stands for the compiler and its library, which no registry serves. */
export function isToolchain({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }): boolean {
  return ecosystemOf(ecosystem)?.spelling.toolchain.includes(name) === true;
}

export function managerOf(name: PackageManager): KnownManager {
  const found = BY_MANAGER.get(name);
  if (found === undefined) throw new Error(`no ecosystem has a package manager ${name}`);
  return found;
}
