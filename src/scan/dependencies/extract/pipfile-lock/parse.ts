import { LocatedError } from '../../../../model/errors.js';
import { readBeside } from '../../file/beside.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import { linesOf } from '../../file/lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { parseTomlFile } from '../../file/toml.js';
import {
  entriesField,
  field,
  isTable,
  listField,
  requireEntries,
  type Table,
  tableOf,
  textField,
} from '../../file/value.js';
import type { Extraction, Manifest, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import { type Demand, packageGraph } from '../read/package-graph.js';
import { exactVersion, normalizedName } from '../read/pep508.js';

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
  const root = parseJsonFile(file);
  if (['_meta', 'default', 'develop'].every((key) => field(root, key) === undefined)) {
    throw new LocatedError({
      message: 'not a Pipfile.lock: neither "_meta" nor "default"',
      path: file.path,
      line: 1,
      remedy: 'let `pipenv lock` write the file again',
    });
  }
  const graph = packageGraph();
  const pipfile = await readBeside(read, siblingPath(file.path, 'Pipfile'), graph.problem, pipfileOf);
  const lines = jsonLines(file.text, 2);
  const known = new Map<string, number>();
  const runtimeFirst = Object.entries(root).sort(([a], [b]) => Number(b === 'default') - Number(a === 'default'));
  for (const [section] of runtimeFirst) {
    if (section === '_meta') continue;
    const demand = demandOf(section);
    for (const [name, value] of requireEntries(root, section, file)) {
      const line = lines.line(section, name);
      const where = { ...(line !== undefined && { line }) };
      const version = exactVersion(textField(tableOf(value), 'version') ?? '') ?? '';
      const source = sourceOf(tableOf(value));
      if (!isTable(value) || (version === '' && source.origin === 'registry')) {
        graph.problem({ message: 'an entry without an exact version', path: file.path, ...where });
        continue;
      }
      const normal = normalizedName(name);
      const id = `${normal}\n${version}\n${source.origin}`;
      const scope = demand === 'runtime' || demand === 'development' ? demand : 'unknown';
      const index =
        known.get(id) ??
        graph.add({
          ecosystem: 'PyPI',
          name: normal,
          version,
          ...source,
          ...where,
          declaredScope: scope,
          ...(listField(value, 'hashes').length > 0 && { hashed: true as const }),
        });
      known.set(id, index);
      if (pipfile?.lines.has(normal) === true) graph.demand(demand, index, pipfile.ranges.get(normal));
    }
  }
  const manifests: Manifest[] = pipfile === null ? [] : [{ path: pipfile.path, lines: pipfile.lines }];
  const gaps = formatGaps(file, field(field(root, '_meta'), 'pipfile-spec'), 6);
  return graph.extraction('pipenv', { hasGraph: false, hasRoots: pipfile !== null, manifests, gaps });
}

function sourceOf(fields: Table): { origin: Origin; commit?: string; resolved?: string } {
  const git = ['git', 'hg', 'svn', 'bzr'].map((key) => textField(fields, key)).find((url) => url !== undefined);
  const commit = textField(fields, 'ref');
  if (git !== undefined) return { origin: 'git', resolved: git, ...(commit !== undefined && { commit }) };
  const file = textField(fields, 'file') ?? textField(fields, 'uri');
  if (file !== undefined) return { origin: /^https?:/.test(file) ? 'url' : 'file', resolved: file };
  return { origin: textField(fields, 'path') === undefined ? 'registry' : 'file' };
}

interface Pipfile extends Manifest {
  readonly ranges: ReadonlyMap<string, string>;
}

const NOT_PACKAGES = new Set(['source', 'requires', 'scripts', 'pipenv']);

async function pipfileOf(file: SourceFile): Promise<Pipfile> {
  const root = await parseTomlFile(file);
  const ranges = new Map<string, string>();
  for (const section of Object.keys(root)) {
    if (NOT_PACKAGES.has(section)) continue;
    for (const [name, value] of entriesField(root, section)) {
      ranges.set(normalizedName(name), typeof value === 'string' ? value : (textField(value, 'version') ?? ''));
    }
  }
  const lines = new Map<string, number>();
  for (const { number, text } of linesOf(file.text)) {
    const key = /^\s*["']?([A-Za-z0-9][\w.-]*)["']?\s*=/.exec(text)?.[1];
    const name = key === undefined ? '' : normalizedName(key);
    if (ranges.has(name) && !lines.has(name)) lines.set(name, number);
  }
  return { path: file.path, lines, ranges };
}
