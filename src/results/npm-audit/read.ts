import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignManifests, ForeignResult, ForeignRun } from '../foreign-run.js';
import { readAdvisories } from '../read/advisory-list.js';
import { advisoriesAt, weaknessesAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { failedRun, foreignRun } from '../read/run.js';
import { scoreAt, severityAt } from '../read/severity.js';

const TOOL = 'npm audit';
const MANIFESTS: ForeignManifests = { names: /^(?:package-lock|npm-shrinkwrap)\.json$/, paths: [null] };

/** What npm writes when the registry did not answer: an error with a summary, whatever stands beside it. */
export function isRefusal(document: UnknownObject): boolean {
  const { error } = document;
  return isObject(error) && 'summary' in error && 'detail' in error;
}

/** Reads a report of npm's audit. */
export function readNpmAudit(document: UnknownObject): ForeignRun {
  if (document.error !== undefined) return failedRun(TOOL, 'npm could not audit: its registry gave no answer');
  if (document.auditReportVersion !== undefined) return readVulnerabilities(objectAt(document.vulnerabilities));
  return foreignRun({
    tool: TOOL,
    manifests: MANIFESTS,
    ...readAdvisories(Object.values(objectAt(document.advisories))),
  });
}

/** Advisories stand in `via` of the package that has them; packages above it name that package there, and are no finding of their own. */
function readVulnerabilities(vulnerabilities: UnknownObject): ForeignRun {
  function* entries(): Iterable<unknown> {
    for (const vulnerability of Object.values(vulnerabilities)) {
      if (!isObject(vulnerability)) yield vulnerability;
      for (const via of itemsAt(objectAt(vulnerability).via)) yield typeof via === 'string' ? {} : via;
    }
  }
  return foreignRun({
    tool: TOOL,
    manifests: MANIFESTS,
    ...readItems(entries(), (via) => ('source' in via || 'url' in via ? readAdvisory(via) : null)),
  });
}

function readAdvisory(via: UnknownObject): ForeignResult {
  const name = wordAt(via.dependency) ?? wordAt(via.name) ?? '';
  const ids = advisoriesAt(via.url);
  const title = wordAt(via.title) ?? 'Vulnerability';
  return foreignResult({
    rule: ids[0] ?? `npm-${via.source}`,
    title: `${title} in ${name}`,
    message: `${title}: ${name} ${wordAt(via.range) ?? ''}`.trim(),
    severity: severityAt(via.severity),
    category: 'dependency',
    cwe: weaknessesAt(via.cwe),
    advisories: ids,
    cvss: scoreAt(objectAt(via.cvss).score),
    help: wordAt(via.url),
    purl: name === '' ? null : purlOf('npm', name, null),
  });
}
