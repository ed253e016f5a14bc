import { LocatedError } from '../../../../model/errors.js';
import type { Problem } from '../../../../model/scan.js';
import type { Gap } from '../../../ledger.js';
import { linesOf } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesOf, field, requireList, textField, textsOf } from '../../file/value.js';
import type { Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { packageTables, type TableForm } from '../read/package-tables.js';

const FORM: TableForm = {
  mayLackVersion: () => false,
  lacking: () => ({ message: 'a package without name or version', remedy: 'run `cargo generate-lockfile`' }),
};

export interface CargoPackage {
  readonly name: string;
  readonly version: string;
  /** `registry+…`, `sparse+…`, `git+…#commit`; null for a package of this workspace or a path dependency. */
  readonly source: string | null;
  readonly checksum?: string;
  readonly line?: number;
  /** Indexes into the packages. */
  readonly dependsOn: readonly number[];
}

/**
 * The packages of a `Cargo.lock` (doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html), all versions of the format.
 * @throws LocatedError when it is not TOML or has no list of packages
 */
export async function parseCargoLock(
  file: SourceFile,
): Promise<{ packages: CargoPackage[]; problems: Problem[]; gaps: Gap[] }> {
  const document = await parseTomlFile(file);
  const entries = [...requireList(document, 'package', file)];
  const lines = packageLines(file.text, entries.length);
  // Version 1 keeps the project itself in [root].
  const root = field(document, 'root');
  if (root !== undefined) entries.push(root);
  if (entries.length === 0 && file.text.trim() !== '' && field(document, 'version') === undefined) {
    throw new LocatedError({ message: 'has no [[package]]', path: file.path, remedy: 'run `cargo generate-lockfile`' });
  }
  const checksums = new Map(entriesOf(field(document, 'metadata')));
  const problems: Problem[] = [];
  const read = packageTables(entries, lines, file.path, FORM, (problem) => problems.push(problem)).map((table) => ({
    ...table,
    source: textField(table.fields, 'source') ?? null,
  }));
  const find = dependencyFinder(read);
  const packages = read.map(({ fields, name, version, source, where }): CargoPackage => {
    const checksum =
      textField(fields, 'checksum') ?? checksums.get(`checksum ${name} ${version} (${source ?? ''})`) ?? undefined;
    const dependsOn = textsOf(field(fields, 'dependencies')).map(find);
    return {
      name,
      version,
      source,
      ...(typeof checksum === 'string' && { checksum }),
      ...where,
      dependsOn: dependsOn.filter((index) => index !== undefined),
    };
  });
  return { packages, problems, gaps: formatGaps(file, field(document, 'version'), 4) };
}

/** Origin of a source; another registry than crates.io may mirror it, so it is matched as well. */
export function originOf(source: string | null): Origin {
  if (source === null) return 'workspace';
  if (source.startsWith('git+')) return 'git';
  if (source.startsWith('path+')) return 'file';
  return 'registry';
}

/** A dependency is written as short as it is unambiguous: `name`, `name version` or `name version (source)`. */
function dependencyFinder(
  packages: readonly { readonly name: string; readonly version: string; readonly source: string | null }[],
): (text: string) => number | undefined {
  const indexes = new Map<string, number>();
  packages.forEach(({ name, version, source }, index) => {
    for (const key of [name, `${name} ${version}`, `${name} ${version} (${source ?? ''})`]) {
      if (!indexes.has(key)) indexes.set(key, index);
    }
  });
  return (text) => indexes.get(text) ?? indexes.get(text.replace(/#[0-9a-f]{40}\)$/, ')'));
}

/** Line of the name in each `[[package]]`; none when their number is not that of the packages read. */
function packageLines(text: string, count: number): readonly number[] {
  const found: number[] = [];
  let open = false;
  for (const { number, text: line } of linesOf(text)) {
    if (/^\s*\[\[\s*package\s*\]\]/.test(line)) {
      found.push(number);
      open = true;
    } else if (open && /^\s*name\s*=/.test(line)) {
      found[found.length - 1] = number;
      open = false;
    }
  }
  return found.length === count ? found : [];
}
