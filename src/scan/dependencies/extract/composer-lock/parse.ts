import { LocatedError } from '../../../../model/errors.js';
import type { Scope } from '../../../../model/finding.js';
import type { Problem } from '../../../../model/scan.js';
import { readBeside } from '../../file/beside.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { entriesField, entriesOf, field, requireEntries, textField, textsOf } from '../../file/value.js';
import type { Extraction, Manifest, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import type { PackageDraft } from '../read/package-list.js';
import { sourceConflict } from './source-conflict.js';

const SECTIONS: readonly { readonly key: string; readonly scope: Scope }[] = [
  { key: 'packages', scope: 'runtime' },
  { key: 'packages-dev', scope: 'development' },
];

/**
 * The packages of a `composer.lock` (getcomposer.org/doc/articles/versions.md). Versions stay as written, with the `v`
 * of their tag where there is one, because Packagist's own lists write them so.
 * @throws LocatedError when it is not a JSON object
 */
export async function extractComposerLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const document = parseJsonFile(file);
  if (SECTIONS.every(({ key }) => field(document, key) === undefined)) {
    throw new LocatedError({
      message: 'not a composer.lock: neither "packages" nor "packages-dev"',
      path: file.path,
      line: 1,
      remedy: 'let `composer update --lock` write the file again',
    });
  }
  const gaps = formatGaps(file, field(document, 'plugin-api-version'), 2);
  const lines = jsonLines(file.text, 3);
  const drafts: PackageDraft[] = [];
  const entries: unknown[] = [];
  const problems: Problem[] = [];
  for (const { key, scope } of SECTIONS) {
    itemsOf(document, key, file).forEach(([position, entry]) => {
      const line = lines.line(key, position, 'name') ?? lines.line(key, position);
      const draft = draftOf(entry, scope, line);
      if (draft !== null) {
        drafts.push(draft);
        entries.push(entry);
        return;
      }
      const where = { path: file.path, ...(line !== undefined && { line }) };
      problems.push({ message: 'a package without name or version', ...where, remedy: 'run `composer update --lock`' });
    });
  }
  const find = finderOf(entries);
  drafts.forEach((draft, index) => {
    draft.dependsOn = [...new Set(entriesOf(field(entries[index], 'require')).map(([name]) => find(name)))].filter(
      (target) => target !== undefined,
    );
  });
  const report = (problem: Problem) => problems.push(problem);
  const manifest = await readBeside(read, siblingPath(file.path, 'composer.json'), report, manifestOf);
  if (manifest === null) return { packages: drafts, manager: 'composer', problems, gaps };
  const roots = [...new Set([...manifest.lines.keys()].map(find))].filter((index) => index !== undefined);
  const direct = new Set(roots);
  drafts.forEach((draft, index) => {
    draft.direct = direct.has(index);
  });
  return { packages: drafts, manager: 'composer', roots, manifest, problems, gaps };
}

/** PHP reads a JSON object as it reads a list, and so does Composer; what it installs must be seen. */
function itemsOf(document: object, key: string, file: SourceFile): readonly (readonly [string | number, unknown])[] {
  const value = field(document, key);
  return Array.isArray(value) ? [...value.entries()] : requireEntries(document, key, file);
}

function draftOf(entry: unknown, scope: Scope, line: number | undefined): PackageDraft | null {
  const name = textField(entry, 'name')?.toLowerCase();
  const version = textField(entry, 'version');
  if (name === undefined || version === undefined) return null;
  const dist = field(entry, 'dist');
  const origin = originOf(version, textField(dist, 'type'));
  const reference = textField(field(entry, 'source'), 'reference') ?? textField(dist, 'reference');
  const resolved = textField(dist, 'url') ?? textField(field(entry, 'source'), 'url');
  const integrity = textField(dist, 'shasum');
  const licenses = textsOf(field(entry, 'license'));
  const abandoned = field(entry, 'abandoned');
  const conflict = sourceConflict(entry);
  return {
    ecosystem: 'Packagist',
    name,
    version,
    origin,
    scope,
    ...(line !== undefined && { line }),
    ...(origin === 'git' && reference !== undefined && { commit: reference }),
    ...(resolved !== undefined && { resolved }),
    ...(integrity !== undefined && { integrity }),
    ...(conflict !== null && { conflict }),
    ...(licenses.length > 0 && { licenses }),
    ...(typeof abandoned === 'string' && { deprecated: `abandoned, use ${abandoned}` }),
    ...(abandoned === true && { deprecated: 'abandoned' }),
  };
}

/** A branch (`dev-main`, `2.x-dev`) is a commit, not a release. */
function originOf(version: string, distType: string | undefined): Origin {
  if (distType === 'path') return 'file';
  return /^dev-|-dev$/i.test(version) ? 'git' : 'registry';
}

/** Finds a package by its name, else one that replaces or provides it. */
function finderOf(entries: readonly unknown[]): (name: string) => number | undefined {
  const indexes = new Map<string, number>();
  const substitutes = new Map<string, number>();
  entries.forEach((entry, index) => {
    indexes.set(textField(entry, 'name')?.toLowerCase() ?? '', index);
    for (const key of ['replace', 'provide']) {
      for (const [name] of entriesOf(field(entry, key))) {
        if (!substitutes.has(name.toLowerCase())) substitutes.set(name.toLowerCase(), index);
      }
    }
  });
  return (name) => indexes.get(name.toLowerCase()) ?? substitutes.get(name.toLowerCase());
}

function manifestOf(file: SourceFile): Manifest {
  const document = parseJsonFile(file);
  const places = jsonLines(file.text, 2);
  const lines = new Map<string, number>();
  for (const key of ['require', 'require-dev']) {
    for (const [name] of entriesField(document, key)) lines.set(name.toLowerCase(), places.line(key, name) ?? 1);
  }
  // Platform packages (getcomposer.org/doc/articles/composer-platform-dependencies.md) have no vendor.
  const asks = [...lines.keys()].filter((name) => name.includes('/')).length;
  return { path: file.path, lines, asks };
}
