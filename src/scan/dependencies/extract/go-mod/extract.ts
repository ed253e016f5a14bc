import type { Problem } from '../../../../model/scan.js';
import type { Extraction } from '../../package.js';
import { linesOf } from '../../read/lines.js';
import { type PackageDraft, type PackageList, packageList } from '../../read/package-list.js';
import { siblingPath } from '../../read/repository-path.js';
import type { SourceFile } from '../../read/source-file.js';
import { type GoModFile, type GoReplace, type GoRequire, parseGoMod } from './parse.js';

const ECOSYSTEM = 'Go';

/** The packages of a `go.mod`; `readSum` gives the text of its `go.sum`, asked for only when it is needed. */
export async function extractGoMod(file: SourceFile, readSum: () => Promise<string | null>): Promise<Extraction> {
  const mod = parseGoMod(file);
  const list = packageList();
  const problems: Problem[] = [...mod.problems];
  const lines = new Map<string, number>();
  const replaceOf = replaceFinder(mod.replaces);
  const excluded = new Set(mod.excludes.map(({ path, version }) => `${path}@${version}`));
  const isExcluded = (require: GoRequire) => excluded.has(`${require.path}@${require.version}`);
  const kept = new Set(mod.requires.filter((require) => !isExcluded(require)).map((require) => require.path));

  for (const require of mod.requires) {
    if (isExcluded(require)) {
      if (!kept.has(require.path)) {
        problems.push({
          message: `${require.path} ${require.version} is required and excluded, so the version in use is not known`,
          path: file.path,
          line: require.line,
          remedy: 'run `go mod tidy`',
        });
      }
      continue;
    }
    const draft = replaced(require, replaceOf(require.path, require.version));
    list.add({ ...draft, direct: !require.indirect });
    if (!require.indirect) lines.set(draft.name, require.line);
  }
  addStandardLibrary(mod, list, lines);
  if (mod.go !== null && isBefore117(mod.go.version)) {
    const sum = await readSum();
    if (sum !== null) addSum(sum, siblingPath(file.path, 'go.sum') ?? 'go.sum', list, replaceOf, problems);
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  return { packages: list.packages, manager: 'go', roots, manifest: { path: file.path, lines }, problems };
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

/** The standard library, as OSV names it, at the version of the tool chain, else of the language. */
function addStandardLibrary(mod: GoModFile, list: PackageList, lines: Map<string, number>): void {
  const pinned = mod.toolchain?.version.match(/^go(\d+(?:\.\d+)*(?:(?:rc|beta)\d+)?)(?:[-+].*)?$/)?.[1];
  const found = mod.toolchain !== null && pinned !== undefined ? { version: pinned, line: mod.toolchain.line } : mod.go;
  if (found === null || !/^\d/.test(found.version)) return;
  const { version, line } = found;
  list.add({ ecosystem: ECOSYSTEM, name: 'stdlib', version, origin: 'registry', scope: 'runtime', direct: true, line });
  lines.set('stdlib', line);
}

function isBefore117(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major < 1 || (major === 1 && minor < 17);
}

/** `go.sum` lists every version that was looked at; those with a hash of the whole module may be in the build. */
function addSum(text: string, path: string, list: PackageList, replaceOf: FindReplace, problems: Problem[]): void {
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === '') continue;
    const words = line.trim().split(/\s+/);
    const [name, version] = words;
    if (words.length !== 3 || name === undefined || version === undefined || !version.startsWith('v')) {
      problems.push({ message: 'not a line of go.sum', path, line: number, remedy: 'run `go mod tidy`' });
      continue;
    }
    if (version.endsWith('/go.mod') || replaceOf(name, version.slice(1)) !== undefined) continue;
    list.add({
      ecosystem: ECOSYSTEM,
      name,
      version: version.slice(1),
      origin: 'registry',
      scope: 'unknown',
      direct: false,
    });
  }
}
