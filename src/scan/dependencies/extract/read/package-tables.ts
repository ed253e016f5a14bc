import type { Problem } from '../../../../model/scan.js';
import { isTable, type Table, textField } from '../../file/value.js';

/** One entry of a list of tables such as `[[package]]`. */
export interface PackageTable {
  readonly fields: Table;
  /** As written. */
  readonly name: string;
  /** Empty where an entry may do without. */
  readonly version: string;
  /** Its line, where that is known. */
  readonly where: { readonly line?: number };
}

/** What a format asks of an entry, and says of one that lacks it. */
export interface TableForm {
  /** Whether there need be no version: a folder or a repository has none. */
  mayLackVersion(fields: Table): boolean;
  lacking(what: 'name' | 'version'): Pick<Problem, 'message' | 'remedy'>;
}

/**
 * The entries that name a package and its version; each of the others is a problem, and left out.
 * @param lines parallel to the entries, or empty where nobody can tell them
 */
export function packageTables(
  entries: readonly unknown[],
  lines: readonly number[],
  path: string,
  form: TableForm,
  report: (problem: Problem) => void,
): PackageTable[] {
  return entries.flatMap((fields, at): PackageTable[] => {
    const line = lines[at];
    const where = line === undefined ? {} : { line };
    const name = isTable(fields) ? (textField(fields, 'name') ?? '') : '';
    if (!isTable(fields) || name === '') {
      report({ ...form.lacking('name'), path, ...where });
      return [];
    }
    const version = textField(fields, 'version') ?? '';
    if (version === '' && !form.mayLackVersion(fields)) {
      report({ ...form.lacking('version'), path, ...where });
      return [];
    }
    return [{ fields, name, version, where }];
  });
}
