import type { Problem } from '../../../../model/scan.js';
import { parseJsonFile } from '../../file/json.js';
import { jsonLines } from '../../file/json-lines.js';
import type { SourceFile } from '../../file/source-file.js';
import { field, requireEntries, textField, textsOf } from '../../file/value.js';
import type { Extraction, Origin } from '../../package/package.js';
import type { PackageDraft } from '../read/package-list.js';

/** Fields that name other packages (rstudio.github.io/renv): `Requirements` in old files, DESCRIPTION's in new ones. */
const NEEDS = ['Requirements', 'Depends', 'Imports', 'LinkingTo'] as const;

/**
 * The packages of an `renv.lock`. A mirror of CRAN (`RSPM`, a URL) serves CRAN's packages under another name of the
 * repository, so it counts as CRAN.
 * @throws LocatedError when it is not a JSON object
 */
export function extractRenvLock(file: SourceFile): Extraction {
  const document = parseJsonFile(file);
  const lines = jsonLines(file.text, 2);
  const packages: PackageDraft[] = [];
  const entries: unknown[] = [];
  const problems: Problem[] = [];
  for (const [key, entry] of requireEntries(document, 'Packages', file)) {
    const line = lines.line('Packages', key);
    const where = line !== undefined && { line };
    const version = textField(entry, 'Version');
    if (version === undefined) {
      problems.push({ message: `${key} has no version`, path: file.path, ...where, remedy: 'run `renv::snapshot()`' });
      continue;
    }
    const source = (textField(entry, 'Source') ?? '').toLowerCase();
    const repository = textField(entry, 'Repository') ?? '';
    const commit = textField(entry, 'RemoteSha');
    const origin = originOf(source);
    const integrity = textField(entry, 'Hash');
    entries.push(entry);
    packages.push({
      ecosystem: source === 'bioconductor' || /bioc/i.test(repository) ? 'Bioconductor' : 'CRAN',
      name: textField(entry, 'Package') ?? key,
      version,
      origin,
      scope: 'unknown',
      ...where,
      ...(origin === 'git' && commit !== undefined && { commit }),
      ...(integrity !== undefined && { integrity }),
    });
  }
  const indexes = new Map(packages.map(({ name }, index) => [name, index]));
  packages.forEach((draft, index) => {
    const needs = NEEDS.flatMap((key) => textsOf(field(entries[index], key)));
    const targets = needs.map((need) => indexes.get(/^[\w.]+/.exec(need)?.[0] ?? ''));
    draft.dependsOn = [...new Set(targets)].filter((target) => target !== undefined);
  });
  return { packages, manager: 'renv', problems };
}

/** Without a source, or with one that renv does not know, it looks in the repositories. */
function originOf(source: string): Origin {
  if (['repository', 'cran', 'bioconductor', 'unknown', ''].includes(source)) return 'registry';
  if (['github', 'gitlab', 'bitbucket', 'git', 'git2r', 'xgit'].includes(source)) return 'git';
  if (source === 'url') return 'url';
  return 'file';
}
