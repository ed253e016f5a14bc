import type { Problem } from '../../../../model/scan.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, requireList, textField } from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import { formatGaps } from '../read/format-version.js';
import type { PackageDraft } from '../read/package-list.js';

/**
 * The pins of a `Package.resolved`. A pin without a version is a branch or a commit, and no release.
 * @throws LocatedError when it is not a JSON object
 */
export function extractPackageResolved(file: SourceFile): Extraction {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 4);
  const old = field(document, 'object');
  const base = old === undefined ? ['pins'] : ['object', 'pins'];
  const packages: PackageDraft[] = [];
  const problems: Problem[] = [];
  requireList(old ?? document, 'pins', file).forEach((pin, index) => {
    const line =
      lines.line(...base, index, 'identity') ?? lines.line(...base, index, 'package') ?? lines.line(...base, index);
    const where = line !== undefined && { line };
    const location = textField(pin, 'location') ?? textField(pin, 'repositoryURL');
    const identity = textField(pin, 'identity') ?? textField(pin, 'package');
    const name = location === undefined ? identity : swiftName(location);
    const state = field(pin, 'state');
    const release = textField(state, 'version');
    const commit = textField(state, 'revision');
    const version = release ?? commit;
    if (name === undefined || version === undefined) {
      problems.push({
        message: 'a pin without a name or a version',
        path: file.path,
        ...where,
        remedy: 'run `swift package resolve`',
      });
      return;
    }
    packages.push({
      ecosystem: 'SwiftURL',
      name,
      version,
      origin: originOf(textField(pin, 'kind'), release !== undefined),
      scope: 'unknown',
      ...where,
      ...(commit !== undefined && { commit }),
      ...(location !== undefined && { resolved: location }),
    });
  });
  return { packages, manager: 'swift', problems, gaps: formatGaps(file, field(document, 'version'), 3) };
}

/** The URL as OSV writes it: host and path, without scheme, user and `.git`. */
export function swiftName(location: string): string {
  let end = location.length;
  while (location.charAt(end - 1) === '/') end--;
  const trimmed = location.slice(0, end).replace(/\.git$/, '');
  const scheme = trimmed.indexOf('://');
  const rest = scheme === -1 ? trimmed : trimmed.slice(scheme + 3);
  const slash = rest.indexOf('/');
  const at = rest.slice(0, slash === -1 ? rest.length : slash).lastIndexOf('@');
  const host = rest.slice(at + 1);
  // The short form of SSH, `git@host:owner/name`.
  return scheme === -1 && at !== -1 ? host.replace(':', '/') : host;
}

function originOf(kind: string | undefined, isRelease: boolean): Origin {
  if (kind === 'localSourceControl' || kind === 'fileSystem') return 'file';
  return isRelease ? 'registry' : 'git';
}
