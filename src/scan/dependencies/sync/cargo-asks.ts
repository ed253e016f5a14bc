import { dependencyLines } from '../extract/cargo-lock/manifest.js';
import type { SourceFile } from '../file/source-file.js';
import { parseTomlFile } from '../file/toml.js';
import {
  entriesField,
  entriesOf,
  field,
  isTable,
  type Table,
  tableField,
  textField,
  textsField,
} from '../file/value.js';
import type { ManifestAsk, ManifestAsks } from './manifest-ask.js';

const TABLES = ['dependencies', 'build-dependencies', 'dev-dependencies', 'dev_dependencies', 'build_dependencies'];

/** doc.rust-lang.org/cargo/reference/specifying-dependencies.html; what a workspace lends its members is asked there. */
export async function cargoAsks(file: SourceFile): Promise<ManifestAsks> {
  const root = await parseTomlFile(file);
  const lines = dependencyLines(file.text);
  const holders: Table[] = [root, ...entriesField(root, 'target').flatMap(([, one]) => (isTable(one) ? [one] : []))];
  const entries = holders.flatMap((holder) =>
    TABLES.flatMap((table) => entriesField(holder, table).map(([key, value]) => [table, key, value] as const)),
  );
  const asks = entries.flatMap(([table, key, value]): ManifestAsk[] => {
    if (field(value, 'path') !== undefined || field(value, 'workspace') === true) return [];
    const line = lines.get(key);
    return [
      {
        name: textField(value, 'package') ?? key,
        range: (typeof value === 'string' ? value : textField(value, 'version')) ?? '',
        ...(line !== undefined && { line }),
        from: field(value, 'git') === undefined ? 'registry' : 'elsewhere',
        ...kindOf(table, value),
        ...(textField(value, 'package') !== undefined && { alias: key }),
      },
    ];
  });
  const patched = [...entriesField(root, 'patch'), ['', field(root, 'replace')] as const];
  return {
    asks,
    name: textField(tableField(root, 'package'), 'name') ?? null,
    members: textsField(tableField(root, 'workspace'), 'members'),
    overridden: new Set(patched.flatMap(([, table]) => entriesOf(table).map(([name]) => name.replace(/:.*$/, '')))),
  };
}

function kindOf(table: string, value: unknown): Pick<ManifestAsk, 'kind'> {
  if (table.startsWith('dev')) return { kind: 'development' };
  if (table.startsWith('build')) return { kind: 'build' };
  return field(value, 'optional') === true ? { kind: 'optional' } : {};
}
