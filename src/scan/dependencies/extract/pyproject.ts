import { problemFrom } from '../../../model/errors.js';
import type { Problem } from '../../../model/scan.js';
import type { Manifest } from '../package.js';
import type { ReadSibling } from './extractor.js';
import { normalizedName, requirement } from './pep508.js';
import { entriesAt, type Fields, fieldsAt, fieldsOf, flagAt, textAt, textsAt } from './shape.js';
import { tomlDocument } from './toml-document.js';

export interface PythonDemand {
  readonly kind: 'runtime' | 'optional' | 'development';
  /** Normalised. */
  readonly name: string;
  readonly range: string;
  /** Name of the dependency group or extra; `default` for the project's own dependencies. */
  readonly group: string;
}

/** What a pyproject.toml asks for, in the tables of the standard, Poetry, PDM and uv. */
export interface Pyproject {
  readonly manifest: Manifest;
  readonly name: string | undefined;
  readonly demands: readonly PythonDemand[];
}

/** Reads a pyproject.toml of the same side. Null when there is none; an unreadable one is also given to `report`. */
export async function readPyproject(
  read: ReadSibling,
  path: string,
  report: (problem: Problem) => void,
): Promise<Pyproject | null> {
  const text = await read(path);
  if (text === null) return null;
  try {
    const root = await tomlDocument({ path, text: text.replace(/^\uFEFF/, '') });
    const demands = [...standard(root), ...poetry(root), ...pdmAndUv(root)];
    const name =
      textAt(fieldsAt(root, 'project'), 'name') ?? textAt(fieldsAt(fieldsAt(root, 'tool'), 'poetry'), 'name');
    return { manifest: { path, lines: demandLines(text, demands) }, name: name && normalizedName(name), demands };
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}

/** peps.python.org/pep-0621 and pep-0735 */
function standard(root: Fields): PythonDemand[] {
  const project = fieldsAt(root, 'project');
  return [
    ...listed(textsAt(project, 'dependencies'), 'runtime', 'default'),
    ...groups(fieldsAt(project, 'optional-dependencies'), 'optional'),
    ...groups(fieldsAt(root, 'dependency-groups'), 'development'),
  ];
}

function pdmAndUv(root: Fields): PythonDemand[] {
  const tool = fieldsAt(root, 'tool');
  return [
    ...groups(fieldsAt(fieldsAt(tool, 'pdm'), 'dev-dependencies'), 'development'),
    ...listed(textsAt(fieldsAt(tool, 'uv'), 'dev-dependencies'), 'development', 'dev'),
  ];
}

/** python-poetry.org/docs/pyproject */
function poetry(root: Fields): PythonDemand[] {
  const tool = fieldsAt(fieldsAt(root, 'tool'), 'poetry');
  const grouped = entriesAt(tool, 'group').flatMap(([group, value]) =>
    tabled(fieldsOf(value), 'dependencies', group === 'main' ? 'runtime' : 'development', group),
  );
  return [
    ...tabled(tool, 'dependencies', 'runtime', 'default'),
    ...tabled(tool, 'dev-dependencies', 'development', 'dev'),
    ...grouped,
  ];
}

function tabled(table: Fields, key: string, kind: 'runtime' | 'development', group: string): PythonDemand[] {
  return entriesAt(table, key).flatMap(([name, value]): PythonDemand[] => {
    if (name === 'python') return [];
    const range = typeof value === 'string' ? value : (textAt(fieldsOf(value), 'version') ?? '');
    const optional = kind === 'runtime' && flagAt(fieldsOf(value), 'optional');
    return [{ kind: optional ? 'optional' : kind, name: normalizedName(name), range, group }];
  });
}

function groups(table: Fields, kind: PythonDemand['kind']): PythonDemand[] {
  return Object.keys(table).flatMap((group) => listed(textsAt(table, group), kind, group));
}

function listed(texts: readonly string[], kind: PythonDemand['kind'], group: string): PythonDemand[] {
  return texts.flatMap((text): PythonDemand[] => {
    const found = requirement(text);
    return found === null ? [] : [{ kind, name: found.name, range: found.range, group }];
  });
}

/** Tables whose lines may declare a dependency. */
const DECLARING = /^\[(?:project(?:\.optional-dependencies)?|dependency-groups|tool\.(?:poetry|pdm|uv)\b[^\]]*)\]/;

function demandLines(text: string, demands: readonly PythonDemand[]): ReadonlyMap<string, number> {
  const wanted = new Set(demands.map((demand) => demand.name));
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
