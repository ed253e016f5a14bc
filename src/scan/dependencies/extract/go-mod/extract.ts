import type { Problem } from '../../../../model/scan.js';
import type { Gap } from '../../../ledger.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import { siblingPath } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { type PackageDraft, type PackageList, packageList } from '../read/package-list.js';
import { graphGap } from './graph-gap.js';
import { type GoModFile, type GoReplace, type GoRequire, parseGoMod } from './parse.js';
import { type GoSum, parseGoSum } from './sum.js';

const ECOSYSTEM = 'Go';
const compareVersions = comparatorFor(ECOSYSTEM) ?? ((a, b) => Number(a > b) - Number(a < b));

/** What else a `go.mod` is read with. */
export interface GoModContext {
  /** The text of its `go.sum`. */
  readonly readSum: () => Promise<string | null>;
  /** The version of the tool chain that an image or a workflow pins (`1.22.3`); null: none is known. */
  readonly toolchain: string | null;
}

/** The packages of a `go.mod`. */
export async function extractGoMod(file: SourceFile, { readSum, toolchain }: GoModContext): Promise<Extraction> {
  const mod = parseGoMod(file);
  const list = packageList();
  const problems: Problem[] = [...mod.problems];
  const lines = new Map<string, number>();
  const replaceOf = replaceFinder(mod.replaces);
  const { kept, lost } = requiredModules(mod);
  for (const { path, version, line } of lost) {
    problems.push({
      message: `${path} ${version} is required and excluded, so the version in use is not known`,
      path: file.path,
      line,
      remedy: 'run `go mod tidy`',
    });
  }
  for (const require of kept) {
    const draft = replaced(require, replaceOf(require.path, require.version));
    list.add({ ...draft, direct: !require.indirect });
    if (!require.indirect) lines.set(draft.name, require.line);
  }
  const gaps: Gap[] = [];
  if (!addStandardLibrary(mod, toolchain, list, lines)) gaps.push(unknownToolchain(file.path));
  const text = mod.requires.length === 0 ? null : await readSum();
  const sum = text === null ? null : parseGoSum(text, sumBeside(file.path));
  if (!isBefore117(mod)) gaps.push(...graphGap(file.path, mod, namesIn(list), sum));
  else if (sum !== null) {
    addSum(sum, list, replaceOf);
    problems.push(...sum.problems);
    gaps.push(...graphGap(file.path, mod, namesIn(list), sum));
  } else if (kept.length > 0) gaps.push(incompleteGraph(file.path));
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  return {
    packages: list.packages,
    manager: 'go',
    roots,
    manifest: { path: file.path, lines },
    problems,
    ...(gaps.length > 0 && { gaps }),
  };
}

/** Requirements without those that are excluded; `lost`: modules of which no other version is required. */
function requiredModules({ requires, excludes }: GoModFile): {
  kept: readonly GoRequire[];
  lost: readonly GoRequire[];
} {
  const excluded = new Set(excludes.map(({ path, version }) => `${path}@${version}`));
  const isExcluded = (require: GoRequire) => excluded.has(`${require.path}@${require.version}`);
  const kept = requires.filter((require) => !isExcluded(require));
  const names = new Set(kept.map(({ path }) => path));
  return { kept, lost: requires.filter((require) => isExcluded(require) && !names.has(require.path)) };
}

function unknownToolchain(path: string): Gap {
  const reason = "Go standard library: the toolchain's version is not pinned";
  return { kind: 'manifest', path, subject: 'Go toolchain', declared: 1, read: 0, reason };
}

/** Before Go 1.17 only direct requirements had to stand in a `go.mod` (go.dev/ref/mod#graph-pruning). */
function incompleteGraph(path: string): Gap {
  const reason = 'before Go 1.17 it does not list indirect modules, and there is no go.sum';
  return { kind: 'manifest', path, subject: 'go.mod', reason, beside: [sumBeside(path)] };
}

function sumBeside(path: string): string {
  return siblingPath(path, 'go.sum') ?? 'go.sum';
}

type FindReplace = (path: string, version: string) => GoReplace | undefined;

/** A replace with a version wins over one without (go.dev/ref/mod#go-mod-file-replace). */
function replaceFinder(replaces: readonly GoReplace[]): FindReplace {
  const found = new Map<string, GoReplace>();
  for (const replace of replaces) found.set(`${replace.oldPath}@${replace.oldVersion ?? ''}`, replace);
  return (path, version) => found.get(`${path}@${version}`) ?? found.get(`${path}@`);
}

function replaced(require: GoRequire, replace: GoReplace | undefined): PackageDraft {
  const { path, version, line } = require;
  const common = { ecosystem: ECOSYSTEM, scope: 'unknown' as const };
  if (replace === undefined) return { ...common, name: path, version, origin: 'registry', line };
  if (replace.newVersion === null) {
    return { ...common, name: path, version, origin: 'file', resolved: replace.newPath, line: replace.line };
  }
  return { ...common, name: replace.newPath, version: replace.newVersion, origin: 'registry', line: replace.line };
}

/**
 * The standard library, as OSV names it, at the version of the tool chain that builds. The `go` line is only the least
 * version of the language: a tool chain that is older than it, or than the `toolchain` line, is replaced by that one
 * (go.dev/doc/toolchain). False when no line and no evidence pins a version.
 */
function addStandardLibrary(
  mod: GoModFile,
  evidence: string | null,
  list: PackageList,
  lines: Map<string, number>,
): boolean {
  const pinned = mod.toolchain?.version.match(/^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[-+].*)?$/)?.[1] ?? null;
  const known = [pinned, evidence].filter((version) => version !== null);
  if (known.length === 0) return false;
  const least = mod.go !== null && /^\d+\.\d+\.\d+$/.test(mod.go.version) ? [mod.go.version] : [];
  const version = [...known, ...least].reduce((a, b) => (compareVersions(a, b) < 0 ? b : a));
  const line = pinned === version ? mod.toolchain?.line : mod.go?.line;
  const where = line === undefined ? {} : { line };
  list.add({
    ecosystem: ECOSYSTEM,
    name: 'stdlib',
    version,
    origin: 'registry',
    scope: 'runtime',
    direct: true,
    ...where,
  });
  if (line !== undefined) lines.set('stdlib', line);
  return true;
}

function namesIn(list: PackageList): ReadonlySet<string> {
  return new Set(list.packages.map(({ name }) => name));
}

/** Without a `go` line, Go 1.16 is meant (go.dev/ref/mod#go-mod-file-go). */
function isBefore117({ go }: GoModFile): boolean {
  const [major = 0, minor = 0] = (go?.version ?? '1.16').split('.').map((part) => Number.parseInt(part, 10));
  return major < 1 || (major === 1 && minor < 17);
}

/**
 * Modules that only `go.sum` names, and versions above the one that `go.mod` asks for. All versions count of which the
 * whole module was checked: minimal version selection takes the highest that is asked for, but a line more in `go.sum`
 * asks for nothing, so the highest of them alone would let anybody hide the one that is built.
 */
function addSum({ whole }: GoSum, list: PackageList, replaceOf: FindReplace): void {
  const listed = new Map(list.packages.map((pkg) => [pkg.name, pkg]));
  for (const [name, versions] of whole) {
    const known = listed.get(name);
    for (const version of versions) {
      if (replaceOf(name, version) !== undefined) continue;
      if (known !== undefined && (known.origin !== 'registry' || compareVersions(known.version, version) >= 0))
        continue;
      list.add({ ecosystem: ECOSYSTEM, name, version, origin: 'registry', scope: 'unknown', direct: false });
    }
  }
}
