import { parseJsonFile } from '../file/json.js';
import type { SourceFile } from '../file/source-file.js';
import { parseTomlFile } from '../file/toml.js';
import { entriesField, listField, tableField } from '../file/value.js';

/** Packages that the named objects of a JSON manifest ask for. */
export function jsonKeys(...sections: readonly string[]): (file: SourceFile) => number {
  return (file) => {
    const root = parseJsonFile(file);
    return new Set(sections.flatMap((section) => entriesField(root, section).map(([name]) => name))).size;
  };
}

/** Packages that the named tables of a TOML manifest ask for, also below `target.*` and `workspace`. */
export function tomlKeys(...sections: readonly string[]): (file: SourceFile) => Promise<number> {
  return async (file) => {
    const root = await parseTomlFile(file);
    const tables = [root, tableField(root, 'workspace'), ...entriesField(root, 'target').map(([, table]) => table)];
    const names = tables.flatMap((table) =>
      sections.flatMap((section) => entriesField(table, section).map(([name]) => name)),
    );
    return new Set(names).size;
  };
}

/** Lines, or calls, by which a manifest that is code asks for packages; an estimate, since nothing of it is run. */
export function matches(pattern: RegExp): (file: SourceFile) => number {
  return ({ text }) => [...text.matchAll(pattern)].length;
}

/** What builds every project, and would name each of them. */
const BUILD_TOOLS =
  /^(?:setuptools|wheel|poetry-core|hatchling|flit[-_]core|pdm-backend|uv[-_]build|setuptools[-_]scm)\b/i;

/** What an installation fetches and runs to build the project (peps.python.org/pep-0518), common tools left out. */
function buildDemands(root: unknown): unknown[] {
  const list = listField(tableField(root, 'build-system'), 'requires');
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string' && !BUILD_TOOLS.test(item)) : [];
}

/** peps.python.org/pep-0621, pep-0735; Poetry's and PDM's tables. */
export async function pyprojectDemands(file: SourceFile): Promise<number> {
  const root = await parseTomlFile(file);
  const project = tableField(root, 'project');
  const tool = tableField(root, 'tool');
  const poetry = tableField(tool, 'poetry');
  const lists = [
    listField(project, 'dependencies'),
    buildDemands(root),
    ...entriesField(project, 'optional-dependencies').map(([, list]) => list),
    ...entriesField(root, 'dependency-groups').map(([, list]) => list),
    ...entriesField(tableField(tool, 'pdm'), 'dev-dependencies').map(([, list]) => list),
  ];
  const tables = [
    ...entriesField(poetry, 'dependencies').filter(([name]) => name !== 'python'),
    ...entriesField(poetry, 'dev-dependencies'),
    ...entriesField(poetry, 'group').flatMap(([, group]) => entriesField(group, 'dependencies')),
  ];
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), tables.length);
}
