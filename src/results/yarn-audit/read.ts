import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignManifests, ForeignResult, ForeignRun } from '../foreign-run.js';
import { readAdvisories } from '../read/advisory-list.js';
import { advisoriesAt } from '../read/ids.js';
import { joinItems, readItems } from '../read/items.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { failedRun, foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';

const TOOL = 'yarn audit';
const MANIFESTS: ForeignManifests = { names: /^yarn\.lock$/, paths: [null] };

/** Reads the lines of a report, of either kind; an empty list is one of the later kind. */
export function readYarnAudit(given: readonly unknown[]): ForeignRun {
  const lines = given.filter(isObject);
  if (lines.some(({ type }) => type === 'error')) return failedRun(TOOL, 'yarn could not audit: it tells of an error');
  const isClassic = lines.some(({ type }) => typeof type === 'string');
  if (isClassic && !lines.some(({ type }) => type === 'auditSummary'))
    return failedRun(TOOL, 'the report has no summary at its end: yarn did not come so far');
  const found = isClassic ? readClassic(lines) : readItems(lines.flatMap(perVersion), readEntry);
  return foreignRun({ tool: TOOL, manifests: MANIFESTS, ...found });
}

/** An advisory stands there once for each way to its package. */
function readClassic(lines: readonly UnknownObject[]) {
  const advisories = lines.flatMap(({ type, data }) => (type === 'auditAdvisory' ? [objectAt(data).advisory] : []));
  const unique = new Map(advisories.map((advisory) => [JSON.stringify(keyOf(objectAt(advisory))), advisory]));
  const read = readAdvisories(unique.values());
  return joinItems([read, { results: [], leftOut: advisories.length - unique.size, unreadable: 0, cut: 0 }]);
}

function keyOf({ id, findings }: UnknownObject): unknown {
  return [id, itemsAt(findings).map((finding) => objectAt(finding).version)];
}

function perVersion({ value, children }: UnknownObject): UnknownObject[] {
  const entry = objectAt(children);
  const versions = itemsAt(entry['Tree Versions']);
  return (versions.length === 0 ? [null] : versions).map((version) => ({ name: value, version, entry }));
}

function readEntry({ name: value, version: given, entry }: UnknownObject): ForeignResult {
  const { ID, Issue, URL, Severity, ...rest } = objectAt(entry);
  const [name, version] = [wordAt(value) ?? '', wordAt(given)];
  const ids = advisoriesAt(URL);
  const title = wordAt(Issue) ?? 'Vulnerability';
  const isDeprecation = /\(deprecation\)$/.test(wordAt(ID) ?? '');
  return foreignResult({
    rule: ids[0] ?? (isDeprecation ? 'deprecation' : `npm-${typeof ID === 'number' ? ID : 'unknown'}`),
    title: `${title} in ${name} ${version ?? ''}`.trim(),
    message: `${title}: ${name} ${wordAt(rest['Vulnerable Versions']) ?? ''}`.trim(),
    severity: isDeprecation ? 'info' : severityAt(Severity),
    category: 'dependency',
    advisories: ids,
    purl: name === '' ? null : purlOf('npm', name, version),
    help: wordAt(URL),
  });
}
