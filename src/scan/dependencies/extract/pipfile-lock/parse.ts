import { LocatedError, problemFrom } from '../../../../model/errors.js';
import type { Problem } from '../../../../model/scan.js';
import type { Extraction, Manifest, Origin } from '../../package.js';
import { type Demand, packageGraph } from '../assemble.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { jsonObject } from '../json-document.js';
import { eachKey } from '../json-keys.js';
import { exactVersion, normalizedName } from '../pep508.js';
import { folderOf } from '../repository-path.js';
import { entriesAt, type Fields, fieldsOf, isFields, own, textAt } from '../shape.js';
import { tomlDocument } from '../toml-document.js';

/** Categories that somebody named are neither surely runtime nor surely development. */
function demandOf(section: string): Demand {
  if (section === 'default') return 'runtime';
  return section === 'develop' ? 'development' : 'unknown';
}

/**
 * Packages of a Pipfile.lock, with the Pipfile beside it for what is direct. The format has no graph.
 * @throws LocatedError when it is no JSON object with `default`, `develop` or `_meta`
 */
export async function parsePipfileLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const root = jsonObject(file);
  if (['_meta', 'default', 'develop'].every((key) => own(root, key) === undefined)) {
    throw new LocatedError({
      message: 'not a Pipfile.lock: neither "_meta" nor "default"',
      path: file.path,
      line: 1,
      remedy: 'let `pipenv lock` write the file again',
    });
  }
  const graph = packageGraph();
  const folder = folderOf(file.path);
  const pipfile = await readPipfile(read, folder === '' ? 'Pipfile' : `${folder}/Pipfile`, graph.problem);
  const lines = entryLines(file.text);
  const known = new Map<string, number>();
  const runtimeFirst = Object.entries(root).sort(([a], [b]) => Number(b === 'default') - Number(a === 'default'));
  for (const [section, packages] of runtimeFirst) {
    if (section === '_meta' || !isFields(packages)) continue;
    const demand = demandOf(section);
    for (const [name, value] of Object.entries(packages)) {
      const line = lines.get(`${section}\n${name}`);
      const where = { ...(line !== undefined && { line }) };
      const version = exactVersion(textAt(fieldsOf(value), 'version') ?? '') ?? '';
      const source = sourceOf(fieldsOf(value));
      if (!isFields(value) || (version === '' && source.origin === 'registry')) {
        graph.problem({ message: 'an entry without an exact version', path: file.path, ...where });
        continue;
      }
      const normal = normalizedName(name);
      const id = `${normal}\n${version}\n${source.origin}`;
      const scope = demand === 'runtime' || demand === 'development' ? demand : 'unknown';
      const index =
        known.get(id) ??
        graph.add({ ecosystem: 'PyPI', name: normal, version, ...source, ...where, declaredScope: scope });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests: Manifest[] = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  return graph.extraction('pipenv', { hasGraph: false, hasRoots: pipfile !== null, manifests });
}

function sourceOf(fields: Fields): { origin: Origin; commit?: string; resolved?: string } {
  const git = ['git', 'hg', 'svn', 'bzr'].map((key) => textAt(fields, key)).find((url) => url !== undefined);
  const commit = textAt(fields, 'ref');
  if (git !== undefined) return { origin: 'git', resolved: git, ...(commit !== undefined && { commit }) };
  const file = textAt(fields, 'file') ?? textAt(fields, 'uri');
  if (file !== undefined) return { origin: /^https?:/.test(file) ? 'url' : 'file', resolved: file };
  return { origin: textAt(fields, 'path') === undefined ? 'registry' : 'file' };
}

function entryLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let section = '';
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) section = key;
    else lines.set(`${section}\n${key}`, line);
  });
  return lines;
}

interface Pipfile extends Manifest {
  readonly ranges: ReadonlyMap<string, string>;
}

const NOT_PACKAGES = new Set(['source', 'requires', 'scripts', 'pipenv']);

async function readPipfile(
  read: ReadSibling,
  path: string,
  report: (problem: Problem) => void,
): Promise<Pipfile | null> {
  const text = await read(path);
  if (text === null) return null;
  try {
    const root = await tomlDocument({ path, text: text.replace(/^\uFEFF/, '') });
    const ranges = new Map<string, string>();
    for (const section of Object.keys(root)) {
      if (NOT_PACKAGES.has(section)) continue;
      for (const [name, value] of entriesAt(root, section)) {
        ranges.set(
          normalizedName(name),
          typeof value === 'string' ? value : (textAt(fieldsOf(value), 'version') ?? ''),
        );
      }
    }
    const lines = new Map<string, number>();
    text.split('\n').forEach((row, at) => {
      const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(row)?.[1];
      const name = key === undefined ? '' : normalizedName(key);
      if (ranges.has(name) && !lines.has(name)) lines.set(name, at + 1);
    });
    return { path, lines, ranges };
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}
