import type { Side, Workspace } from '../../../model/workspace.js';
import { fileNameOf, folderOf } from '../file/repository-path.js';
import { goImports } from './import-clauses.js';
import { vendoredPackages } from './vendor-list.js';

/** What the code of one Go module imports. */
export interface ModuleCode {
  readonly imports: ReadonlySet<string>;
  /** Of its tests alone. */
  readonly testImports: ReadonlySet<string>;
  /** Packages that `vendor/` holds by its list, which is all that is built; null without one. */
  readonly vendored: ReadonlySet<string> | null;
}

const MAX_FILES = 30_000;
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const MAX_LIST_BYTES = 8 * 1024 * 1024;

/**
 * Reads the imports of a module's own source files: those below the folder of its `go.mod` and in no module further
 * down. Null when they cannot be read wholly: then nobody can say what is not imported.
 */
export async function moduleCode(workspace: Workspace, side: Side, module: string): Promise<ModuleCode | null> {
  const folder = folderOf(module);
  const root = folder === '' ? '' : `${folder}/`;
  if (!workspace.covers(`${root}main.go`)) return null;
  const paths = (await workspace.files(side)).map(({ path }) => path).filter((path) => path.startsWith(root));
  const nested = paths
    .filter((path) => fileNameOf(path) === 'go.mod' && path !== module)
    .map((path) => `${folderOf(path)}/`);
  const sources = paths.filter(
    (path) => isSource(path.slice(root.length)) && !nested.some((other) => path.startsWith(other)),
  );
  if (sources.length > MAX_FILES) return null;
  const imports = new Set<string>();
  const testImports = new Set<string>();
  for await (const result of workspace.read(side, sources, MAX_FILE_BYTES)) {
    if (result.status !== 'read') return null;
    const target = result.path.endsWith('_test.go') ? testImports : imports;
    for (const path of goImports(result.bytes.toString('utf8'))) target.add(path);
  }
  return { imports, testImports, vendored: await vendorList(workspace, side, `${root}vendor/modules.txt`, paths) };
}

/** What `go build` looks at: no `testdata`, no folders that begin with `_` or `.`; `vendor/` holds others' code. */
function isSource(path: string): boolean {
  return path.endsWith('.go') && !/(?:^|\/)(?:testdata|vendor|[._][^/]*)\//.test(path);
}

async function vendorList(
  workspace: Workspace,
  side: Side,
  path: string,
  paths: readonly string[],
): Promise<ReadonlySet<string> | null> {
  if (!paths.includes(path)) return null;
  for await (const result of workspace.read(side, [path], MAX_LIST_BYTES)) {
    if (result.status === 'read') return vendoredPackages(result.bytes.toString('utf8'));
  }
  return null;
}
