import { npmSpecifier } from '../extract/read/npm-specifier.js';
import { packageJson } from '../extract/read/package-json.js';
import { parseJsonFile } from '../file/json.js';
import type { SourceFile } from '../file/source-file.js';
import { field, isTable, type Table, tableField } from '../file/value.js';
import type { ManifestAsk, ManifestAsks } from './manifest-ask.js';

/** Nested deeper, overrides are nobody's. */
const MAX_TABLES = 10_000;

/** A package.json; what a workspace, a folder or a peer provides need not be in the lockfile. */
export function nodeAsks(file: SourceFile): ManifestAsks {
  const { demands, manifest, name, workspaces } = packageJson(file);
  const asks = demands.flatMap(({ kind, name: installedAs, range }): ManifestAsk[] => {
    const { origin, name: real = installedAs } = npmSpecifier(range);
    if (kind === 'peer' || kind === 'optional-peer' || origin === 'workspace' || origin === 'file') return [];
    const line = manifest.lines.get(installedAs);
    return [
      {
        name: real,
        // A catalogue of the workspace tells the range.
        range: range.startsWith('catalog:') ? '' : range,
        ...(range.startsWith('catalog:') && { catalog: range.slice('catalog:'.length).trim() || 'default' }),
        ...(kind !== 'runtime' && { kind }),
        ...(real !== installedAs && { alias: installedAs }),
        ...(line !== undefined && { line }),
        from: origin === 'registry' ? 'registry' : 'elsewhere',
      },
    ];
  });
  return { asks, name: name ?? null, members: workspaces, overridden: overriddenNames(parseJsonFile(file)) };
}

/** npm's `overrides`, Yarn's `resolutions` and pnpm's table: `name`, `name@range`, `parent>name`, `parent/name`. */
function overriddenNames(root: Table): ReadonlySet<string> {
  const names = new Set<string>();
  const tables = [root, tableField(root, 'pnpm')].flatMap((table) => [
    field(table, 'overrides'),
    field(table, 'resolutions'),
  ]);
  for (let at = 0; at < tables.length && at < MAX_TABLES; at++) {
    const table = tables[at];
    if (!isTable(table)) continue;
    for (const [key, value] of Object.entries(table)) {
      const last = /(?:^|[>/])((?:@[^/@>]+\/)?[^/@>]+)(?:@[^>]*)?$/.exec(key)?.[1];
      if (last !== undefined) names.add(last);
      tables.push(value);
    }
  }
  return names;
}
