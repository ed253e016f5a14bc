import { normalizedName, type Requirement, requirement } from '../../extract/read/pep508.js';
import { demandLines } from '../../extract/read/pyproject.js';
import { parseTomlFile } from '../../file/toml.js';
import {
  entriesField,
  field,
  flagField,
  listField,
  listOf,
  type Table,
  tableField,
  tableOf,
  textField,
  textsField,
} from '../../file/value.js';
import type { OpenManifest } from '../resolver.js';
import { fromPoetry } from './poetry-range.js';
import {
  DEFAULT_GROUP,
  isOtherIndex,
  type OpenEnd,
  type PythonProject,
  type PythonWish,
  REQUIREMENTS,
} from './project.js';

type Wish = Omit<PythonWish, 'line'>;

const MAX_WISHES = 20_000;

/**
 * What a pyproject.toml asks for in the tables of the standard (PEP 621, PEP 735), of Poetry, PDM and uv; null when it
 * declares nothing: many hold only the settings of tools.
 * @throws LocatedError when it is no TOML
 */
export async function pyprojectProject(manifest: OpenManifest, index: string): Promise<PythonProject | null> {
  const root = await parseTomlFile(manifest);
  const project = tableField(root, 'project');
  const tool = tableField(root, 'tool');
  const poetry = tableField(tool, 'poetry');
  const own = textField(project, 'name') ?? textField(poetry, 'name');
  const all = [...standardWishes(root), ...poetryWishes(poetry), ...toolWishes(tool)];
  const others = withoutSelf(all, own === undefined ? null : normalizedName(own));
  const wishes = others.slice(0, MAX_WISHES);
  const openEnds = [
    ...openEndsOf(project, tool),
    { reason: 'entries that name no package', count: unreadableIn(root) },
    { reason: 'more entries than a run reads', count: others.length - wishes.length },
  ].filter(({ count }) => count > 0);
  if (wishes.length === 0 && openEnds.length === 0) return null;
  const lines = demandLines(manifest.text, new Set(wishes.map((wish) => wish.requirement.name)));
  return {
    path: manifest.path,
    manager: 'pyproject',
    wishes: wishes.map((wish) => ({ ...wish, line: lines.get(wish.requirement.name) ?? null })),
    constraints: new Map(),
    withPre: false,
    requiresPython: textField(project, 'requires-python') ?? poetryPython(poetry),
    otherIndex: otherIndexOf(tool, index),
    manifests: [{ path: manifest.path, lines }],
    openEnds,
  };
}

function standardWishes(root: Table): Wish[] {
  return standardLists(root).flatMap(({ texts, demand, group }) => listed(texts, demand, group));
}

interface TextList extends Pick<Wish, 'demand' | 'group'> {
  readonly texts: readonly unknown[];
}

function standardLists(root: Table): TextList[] {
  const project = tableField(root, 'project');
  const groups = tableField(root, 'dependency-groups');
  const optional = entriesField(project, 'optional-dependencies');
  return [
    { texts: listField(project, 'dependencies'), demand: 'runtime', group: DEFAULT_GROUP },
    ...optional.map(([group, list]): TextList => ({ texts: listOf(list), demand: 'optional', group })),
    ...Object.keys(groups).map((group): TextList => {
      return { texts: groupTexts(groups, group, new Set()), demand: 'development', group };
    }),
  ];
}

/** Entries that an installer may understand and we do not. */
function unreadableIn(root: Table): number {
  const texts = standardLists(root).flatMap((list) => list.texts);
  return texts.filter((text) => typeof text === 'string' && requirement(text) === null).length;
}

/** The texts of a dependency group with those of the groups that it includes. */
function groupTexts(groups: Table, group: string, seen: Set<string>): readonly unknown[] {
  if (seen.has(group)) return [];
  seen.add(group);
  return listField(groups, group).flatMap((item) => {
    const included = textField(item, 'include-group');
    if (included === undefined) return [item];
    const name = Object.keys(groups).find((known) => normalizedName(known) === normalizedName(included));
    return name === undefined ? [] : groupTexts(groups, name, seen);
  });
}

function listed(texts: readonly unknown[], demand: Wish['demand'], group: string): Wish[] {
  return texts.flatMap((text): Wish[] => {
    const found = typeof text === 'string' ? requirement(text) : null;
    return found === null ? [] : [{ requirement: found, demand, group }];
  });
}

function toolWishes(tool: Table): Wish[] {
  const pdm = entriesField(tableField(tool, 'pdm'), 'dev-dependencies');
  return [
    ...pdm.flatMap(([group, list]) => listed(listOf(list), 'development', group)),
    ...listed(textsField(tableField(tool, 'uv'), 'dev-dependencies'), 'development', 'dev'),
  ];
}

function poetryWishes(poetry: Table): Wish[] {
  const groups = entriesField(poetry, 'group').flatMap(([group, value]) =>
    tabled(tableOf(value), 'dependencies', group === 'main' ? 'runtime' : 'development', group),
  );
  return [
    ...tabled(poetry, 'dependencies', 'runtime', DEFAULT_GROUP),
    ...tabled(poetry, 'dev-dependencies', 'development', 'dev'),
    ...groups,
  ];
}

function tabled(table: Table, key: string, demand: Wish['demand'], group: string): Wish[] {
  return entriesField(table, key).flatMap(([name, value]): Wish[] => {
    if (name.toLowerCase() === 'python') return [];
    // Several entries of one name are for several interpreters.
    const variants = Array.isArray(value) ? value : [value];
    return variants.map((variant) => {
      const optional = demand === 'runtime' && flagField(variant, 'optional');
      return { requirement: poetryRequirement(name, variant), demand: optional ? 'optional' : demand, group };
    });
  });
}

function poetryRequirement(name: string, value: unknown): Requirement {
  const table = tableOf(value);
  const git = textField(table, 'git');
  const address = git === undefined ? (textField(table, 'url') ?? pathOf(table)) : `git+${git}`;
  const range = typeof value === 'string' ? value : (textField(table, 'version') ?? '*');
  const python = textField(table, 'python');
  const markers = [textField(table, 'markers'), python === undefined ? undefined : pythonMarker(python)];
  return {
    name: normalizedName(name),
    extras: textsField(table, 'extras'),
    range: address === null ? fromPoetry(range) : '',
    url: address,
    marker: markers.flatMap((marker) => (marker === undefined || marker === '' ? [] : [`(${marker})`])).join(' and '),
  };
}

function pathOf(table: Table): string | null {
  const path = textField(table, 'path');
  return path === undefined ? null : `file:${path}`;
}

function pythonMarker(constraint: string): string {
  return fromPoetry(constraint)
    .split('||')
    .map((alternative) =>
      alternative
        .split(',')
        .flatMap((part) => {
          const match = /^(~=|[<>=!]=?=?)(.+)$/.exec(part);
          return match === null ? [] : [`python_full_version ${match[1]} "${match[2]?.replaceAll('"', '')}"`];
        })
        .join(' and '),
    )
    .filter((text) => text !== '')
    .join(' or ');
}

function poetryPython(poetry: Table): string | null {
  const python = textField(tableField(poetry, 'dependencies'), 'python');
  return python === undefined ? null : fromPoetry(python);
}

/** An extra may name others of the project itself: `all = ["me[a,b]"]`; what those ask for is listed anyway. */
function withoutSelf(wishes: readonly Wish[], own: string | null): readonly Wish[] {
  return wishes.filter(({ requirement: { name } }) => name !== own);
}

function openEndsOf(project: Table, tool: Table): OpenEnd[] {
  const dynamic = new Set(textsField(project, 'dynamic'));
  const computed = ['dependencies', 'optional-dependencies'].filter(
    (key) => dynamic.has(key) && field(project, key) === undefined && !isInRequirements(tool, key),
  );
  return [{ reason: 'its dependencies are computed when it is built', count: computed.length }];
}

/** Whether setuptools reads them from files that are requirements files by their name as well, and so read by themselves. */
function isInRequirements(tool: Table, key: string): boolean {
  const from = tableField(tableField(tableField(tool, 'setuptools'), 'dynamic'), key);
  const sources = key === 'dependencies' ? [from] : Object.values(from);
  const names = sources.flatMap((source) => textField(source, 'file') ?? textsField(source, 'file'));
  const isNamed = sources.every((source) => field(source, 'file') !== undefined);
  return isNamed && names.length > 0 && names.every((name) => REQUIREMENTS.test(name));
}

function otherIndexOf(tool: Table, own: string): PythonProject['otherIndex'] {
  const uv = listField(tableField(tool, 'uv'), 'index');
  const poetry = listField(tableField(tool, 'poetry'), 'source');
  const pdm = listField(tableField(tool, 'pdm'), 'source');
  const others = [...uv, ...poetry, ...pdm].filter((entry) => isOtherIndex(textField(entry, 'url') ?? own, own));
  const further = textsField(tableField(tool, 'uv'), 'extra-index-url').filter((url) => isOtherIndex(url, own));
  if (others.some((entry) => flagField(entry, 'default') || textField(entry, 'name') === 'pypi')) return 'instead';
  return others.length + further.length > 0 ? 'besides' : null;
}
