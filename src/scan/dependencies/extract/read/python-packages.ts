import { LocatedError } from '../../../../model/errors.js';
import type { Problem } from '../../../../model/scan.js';
import type { SourceFile } from '../../file/source-file.js';
import { tableLines } from '../../file/toml.js';
import { field, requireList, type Table } from '../../file/value.js';
import type { NameIndex } from './name-index.js';
import type { PackageGraph } from './package-graph.js';
import { type PackageTable, packageTables, type TableForm } from './package-tables.js';
import type { Pyproject } from './pyproject.js';

/**
 * The list of packages of a Python lockfile. A file without it says by its metadata that it is a lockfile all the same.
 * @param key name of the list: `package`, `packages`
 * @throws LocatedError when it is something else: what cannot be looked at must not pass as empty
 */
export function pythonPackages(
  root: Table,
  key: string,
  file: SourceFile,
  form: Partial<TableForm>,
  report: (problem: Problem) => void,
): PackageTable[] {
  const packages = requireList(root, key, file);
  const marks = ['metadata', 'version', 'lock-version'];
  if (packages.length === 0 && marks.every((mark) => field(root, mark) === undefined)) {
    throw new LocatedError({
      message: `not a lockfile: neither [[${key}]] nor metadata`,
      path: file.path,
      line: 1,
      remedy: 'let the package manager write the file again',
    });
  }
  const lines = tableLines(file.text, key, packages.length);
  const usual: TableForm = {
    mayLackVersion: () => false,
    lacking: () => ({ message: `a [[${key}]] without name or version` }),
  };
  return packageTables(packages, lines, file.path, { ...usual, ...form }, report);
}

/** Enters what the project itself asks for, where its manifest could be read. */
export function demandPython(graph: Pick<PackageGraph, 'demand'>, project: Pyproject | null, byName: NameIndex): void {
  for (const { kind, name, range } of project?.demands ?? []) {
    for (const to of byName.find(name)) graph.demand(kind, to, range);
  }
}
