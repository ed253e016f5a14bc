import type { Problem } from '../../../../model/scan.js';
import { readBeside } from '../../file/beside.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import { entriesField, flagField, type Table, tableField, tableOf, textField, textsField } from '../../file/value.js';
import type { Manifest } from '../../package/package.js';
import { normalizedName, requirement } from './pep508.js';

export interface PythonDemand {
  readonly kind: 'runtime' | 'optional' | 'development';
  /** Normalised. */
  readonly name: string;
  readonly range: string;
  /** Name of the dependency group or extra; `default` for the project's own dependencies. */
  readonly group: string;
  /** Condition on the environment; such a package may be left out of a lockfile. */
  readonly marker?: string;
  /** From a repository, an address or a folder. */
  readonly elsewhere?: true;
}

/** What a pyproject.toml asks for, in the tables of the standard, Poetry, PDM and uv. */
export interface Pyproject {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  readonly demands: readonly PythonDemand[];
  /** Globs of the members of a uv workspace. */
  readonly members: readonly string[];
  /** Names whose version uv takes from elsewhere than the demand. */
  readonly overridden: readonly string[];
}

/** Reads a pyproject.toml of the same side. Null when there is none; an unreadable one is also given to `report`. */
export function readPyproject(
  read: ReadSibling,
  path: string | null,
  report: (problem: Problem) => void,
): Promise<Pyproject | null> {
  return readBeside(read, path, report, pyproject);
}

export async function pyproject(file: SourceFile): Promise<Pyproject> {
  const root = await parseTomlFile(file);
  const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
  const name =
    textField(tableField(root, 'project'), 'name') ?? textField(tableField(tableField(root, 'tool'), 'poetry'), 'name');
  const manifest = { path: file.path, lines: demandLines(file.text, new Set(demands.map((demand) => demand.name))) };
  const uv = tableField(tableField(root, 'tool'), 'uv');
  const overrides = textsField(uv, 'override-dependencies').flatMap((text) => requirement(text)?.name ?? []);
  return {
    manifest,
    name: name && normalizedName(name),
    demands,
    members: textsField(tableField(uv, 'workspace'), 'members'),
    overridden: [...overrides, ...Object.keys(tableField(uv, 'sources')).map(normalizedName)],
  };
}

/** peps.python.org/pep-0621 and pep-0735 */
function standard(root: Table): PythonDemand[] {
  const project = tableField(root, 'project');
  return [
    ...listed(textsField(project, 'dependencies'), 'runtime', 'default'),
    ...groups(tableField(project, 'optional-dependencies'), 'optional'),
    ...groups(tableField(root, 'dependency-groups'), 'development'),
  ];
}

function pdmAndUv(root: Table): PythonDemand[] {
  const tool = tableField(root, 'tool');
  return [
    ...groups(tableField(tableField(tool, 'pdm'), 'dev-dependencies'), 'development'),
    ...listed(textsField(tableField(tool, 'uv'), 'dev-dependencies'), 'development', 'dev'),
  ];
}

/** python-poetry.org/docs/pyproject */
function poetry(root: Table): PythonDemand[] {
  const tool = tableField(tableField(root, 'tool'), 'poetry');
  const grouped = entriesField(tool, 'group').flatMap(([group, value]) =>
    tabled(tableOf(value), 'dependencies', group === 'main' ? 'runtime' : 'development', group),
  );
  return [
    ...tabled(tool, 'dependencies', 'runtime', 'default'),
    ...tabled(tool, 'dev-dependencies', 'development', 'dev'),
    ...grouped,
  ];
}

function tabled(table: Table, key: string, kind: 'runtime' | 'development', group: string): PythonDemand[] {
  return entriesField(table, key).flatMap(([name, value]): PythonDemand[] => {
    if (name === 'python') return [];
    const range = typeof value === 'string' ? value : (textField(tableOf(value), 'version') ?? '');
    const optional = kind === 'runtime' && flagField(tableOf(value), 'optional');
    const marker = textField(tableOf(value), 'markers') ?? textField(tableOf(value), 'python');
    const elsewhere = ['git', 'path', 'url'].some((key) => textField(tableOf(value), key) !== undefined);
    return [
      {
        kind: optional ? 'optional' : kind,
        name: normalizedName(name),
        range,
        group,
        ...(marker !== undefined && { marker }),
        ...(elsewhere && { elsewhere: true as const }),
      },
    ];
  });
}

function groups(table: Table, kind: PythonDemand['kind']): PythonDemand[] {
  return Object.keys(table).flatMap((group) => listed(textsField(table, group), kind, group));
}

function listed(texts: readonly string[], kind: PythonDemand['kind'], group: string): PythonDemand[] {
  return texts.flatMap((text): PythonDemand[] => {
    const found = requirement(text);
    if (found === null) return [];
    const { name, range, url, marker } = found;
    return [
      { kind, name, range, group, ...(marker !== '' && { marker }), ...(url !== null && { elsewhere: true as const }) },
    ];
  });
}

/** Tables whose lines may declare a dependency. */
const DECLARING = /^\[(?:project(?:\.optional-dependencies)?|dependency-groups|tool\.(?:poetry|pdm|uv)\b[^\]]*)\]/;

/** The first line that declares each of the wanted names. */
export function demandLines(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let declaring = false;
  text.split('\n').forEach((line, index) => {
    if (/^\s*\[[^[\]"']+\]\s*(?:#|$)/.test(line)) declaring = DECLARING.test(line.trim());
    if (!declaring) return;
    for (const [, quoted, bare] of line.matchAll(/["']([A-Za-z0-9][\w.-]*)|^\s*([A-Za-z0-9][\w.-]*)\s*=/g)) {
      const name = normalizedName(quoted ?? bare ?? '');
      if (wanted.has(name) && !lines.has(name)) lines.set(name, index + 1);
    }
  });
  return lines;
}
