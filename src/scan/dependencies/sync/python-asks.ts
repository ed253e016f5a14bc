import { normalizedName } from '../extract/read/pep508.js';
import { pyproject } from '../extract/read/pyproject.js';
import type { SourceFile } from '../file/source-file.js';
import { parseTomlFile } from '../file/toml.js';
import { entriesField, textField } from '../file/value.js';
import type { ManifestAsk, ManifestAsks } from './manifest-ask.js';

/** On an interpreter that the project does not run on, a lockfile leaves a package out. */
const INTERPRETER = /python|implementation|^[\d<>=~^*,. |]+$/;

/** A pyproject.toml, with the tables of the standard, Poetry, PDM and uv. */
export async function pyprojectAsks(file: SourceFile): Promise<ManifestAsks> {
  const { demands, manifest, name, members, overridden } = await pyproject(file);
  const asks = demands.flatMap((demand): ManifestAsk[] => {
    if (demand.name === name || INTERPRETER.test(demand.marker ?? '')) return [];
    const line = manifest.lines.get(demand.name);
    const from = demand.elsewhere === true ? 'elsewhere' : 'registry';
    const { kind, group } = demand;
    const place = { ...(kind !== 'runtime' && { kind }), ...(group !== 'default' && { group }) };
    return [{ name: demand.name, range: demand.range, ...(line !== undefined && { line }), from, ...place }];
  });
  return { asks, name: name ?? null, members, overridden: new Set(overridden) };
}

const NOT_PACKAGES: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv']);

/** pipenv.pypa.io/en/latest/pipfile.html */
export async function pipfileAsks(file: SourceFile): Promise<ManifestAsks> {
  const root = await parseTomlFile(file);
  const lines = file.text.split('\n');
  const asks = Object.keys(root)
    .filter((section) => !NOT_PACKAGES.has(section))
    .flatMap((section) => entriesField(root, section).map(([name, value]) => [section, name, value] as const))
    .flatMap(([section, name, value]): ManifestAsk[] => {
      const version = typeof value === 'string' ? value : textField(value, 'version');
      if (textField(value, 'path') !== undefined || textField(value, 'file') !== undefined) return [];
      if (textField(value, 'markers') !== undefined) return [];
      const line = lines.findIndex((text) => text.replace(/^["'\s]+/, '').startsWith(name)) + 1;
      return [
        {
          name: normalizedName(name),
          range: version ?? '',
          ...(line > 0 && { line }),
          from: version === undefined ? 'elsewhere' : 'registry',
          group: section,
          ...(section !== 'packages' && { kind: 'development' as const }),
        },
      ];
    });
  return { asks, name: null, members: [], overridden: new Set() };
}
