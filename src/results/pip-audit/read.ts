import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun } from '../foreign-run.js';
import { advisoriesAt, wordsAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { shortfall } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';

const MANIFEST = /^(?:requirements[\w.-]*\.txt|(?:poetry|pdm|uv|Pipfile)\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
const IN_FOLDER = /(?:^|\/)(?:requirements[\w.-]*\.txt|(?:poetry|pdm|uv|Pipfile)\.lock|pylock(?:\.[\w-]+)?\.toml)$/;

/** Reads a report of pip-audit: packages, each with its advisories or with why it was skipped. */
export function readPipAudit(document: unknown, _place: RepositoryPlace): ForeignRun {
  const packages = itemsAt(isObject(document) ? document.dependencies : document);
  const skipped = packages.filter((one) => wordAt(objectAt(one).skip_reason) !== null).length;
  return foreignRun({
    tool: 'pip-audit',
    shortfalls: shortfall(skipped, 'package could not be audited', 'packages could not be audited'),
    manifests: { names: MANIFEST, paths: null },
    lookedAtNothing: packages.length === 0 ? IN_FOLDER : null,
    ...readItems(perAdvisory(packages), readAdvisory),
  });
}

function* perAdvisory(packages: readonly unknown[]): Iterable<unknown> {
  for (const one of packages) {
    if (!isObject(one)) yield one;
    const { name, version, vulns } = objectAt(one);
    for (const vulnerability of itemsAt(vulns))
      yield isObject(vulnerability) ? { name, version, vulnerability } : vulnerability;
  }
}

function readAdvisory({ name: given, version: of, vulnerability }: UnknownObject): ForeignResult {
  const { id, aliases, description, fix_versions } = objectAt(vulnerability);
  const [name, version] = [wordAt(given) ?? '', wordAt(of)];
  const rule = wordAt(id) ?? 'unnamed-rule';
  const versions = wordsAt(fix_versions);
  return foreignResult({
    rule,
    title: `${rule} in ${name} ${version ?? ''}`.trim(),
    message: wordAt(description) ?? rule,
    severity: 'unknown',
    category: 'dependency',
    advisories: [...new Set([...advisoriesAt(id), ...advisoriesAt(aliases)])],
    purl: name === '' ? null : purlOf('pypi', name, version),
    fixedIn: versions.length === 1 ? (versions[0] ?? null) : null,
  });
}
