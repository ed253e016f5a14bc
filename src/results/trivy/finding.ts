import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignPlace, ForeignResult } from '../foreign-run.js';
import { advisoriesAt, weaknessesAt } from '../read/ids.js';
import { type GivenRegion, placeOf } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { scoreAt, severityAt } from '../read/severity.js';

/** One entry of a list of a target. */
export interface Finding {
  /** The target, where it is a file of the repository. */
  readonly path: string | null;
  readonly type: string;
  readonly list: 'Vulnerabilities' | 'Misconfigurations' | 'Secrets' | 'Licenses';
  readonly one: UnknownObject;
  readonly isSuppressed: boolean;
}

/** @returns null for a check that was passed */
export function readFinding(finding: Finding): ForeignResult | null {
  if (finding.list === 'Vulnerabilities') return vulnerability(finding);
  if (finding.list === 'Secrets') return secret(finding);
  return finding.list === 'Licenses' ? license(finding) : misconfiguration(finding);
}

function placesOf({ path }: Finding, region: GivenRegion = {}): ForeignPlace[] {
  return path === null ? [] : [placeOf(path, region)];
}

function vulnerability(finding: Finding): ForeignResult {
  const { one, type, isSuppressed } = finding;
  const [name, version] = [wordAt(one.PkgName) ?? '', wordAt(one.InstalledVersion)];
  const rule = wordAt(one.VulnerabilityID) ?? 'unnamed-rule';
  const title = wordAt(one.Title) ?? rule;
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ''}`.trim(),
    message: wordAt(one.Description) ?? title,
    severity: severityAt(one.Severity),
    category: 'dependency',
    cwe: weaknessesAt(one.CweIDs),
    advisories: advisoriesAt(one.VulnerabilityID, one.VendorIDs),
    purl: wordAt(objectAt(one.PkgIdentifier).PURL) ?? (name === '' ? null : purlOf(type, name, version)),
    fixedIn: onlyVersion(one.FixedVersion),
    cvss: worstScore(one.CVSS),
    help: wordAt(one.PrimaryURL),
    places: placesOf(finding),
    isSuppressed,
  });
}

/** Several are written with commas. */
function onlyVersion(value: unknown): string | null {
  const word = wordAt(value);
  return word === null || word.includes(',') ? null : word.trim();
}

function worstScore(given: unknown): number | null {
  const scores = Object.values(objectAt(given))
    .slice(0, 50)
    .flatMap((one) => scoreAt(objectAt(one).V40Score) ?? scoreAt(objectAt(one).V3Score) ?? []);
  return scores.length === 0 ? null : Math.max(...scores);
}

/** `Match` shows the secret, as far as Trivy does not mask it: it is not read. */
function secret(finding: Finding): ForeignResult {
  const { one, isSuppressed } = finding;
  const rule = wordAt(one.RuleID) ?? 'unnamed-rule';
  const title = wordAt(one.Title) ?? rule;
  return foreignResult({
    rule,
    title,
    message: title,
    severity: severityAt(one.Severity),
    category: 'secret',
    cwe: ['CWE-798'],
    places: placesOf(finding, { startLine: one.StartLine, endLine: one.EndLine }),
    isSuppressed,
  });
}

function misconfiguration(finding: Finding): ForeignResult | null {
  const { one, isSuppressed } = finding;
  if (one.Status === 'PASS') return null;
  const { StartLine, EndLine, Resource } = objectAt(one.CauseMetadata);
  const rule = wordAt(one.ID) ?? 'unnamed-rule';
  const title = wordAt(one.Title) ?? rule;
  const message = [one.Message, one.Description, one.Resolution].flatMap((part) => wordAt(part) ?? []);
  const resource = wordAt(Resource);
  return foreignResult({
    rule,
    title,
    message: message.join('\n\n') || title,
    severity: severityAt(one.Severity),
    category: 'infrastructure',
    help: wordAt(one.PrimaryURL) ?? wordAt(itemsAt(one.References)[0]),
    places: placesOf(finding, { startLine: StartLine, endLine: EndLine }),
    identity: resource === null ? null : [resource],
    isSuppressed,
  });
}

function license(finding: Finding): ForeignResult {
  const { one, isSuppressed } = finding;
  const [name, holder] = [wordAt(one.Name) ?? 'unknown', wordAt(one.PkgName) ?? wordAt(one.FilePath) ?? ''];
  return foreignResult({
    rule: `license-${name}`,
    title: `License ${name} of ${holder}`,
    message: `License ${name} of ${holder}: ${wordAt(one.Category) ?? 'unknown'}`,
    severity: severityAt(one.Severity),
    category: 'license',
    places: placesOf(finding),
    identity: [name, holder],
    isSuppressed,
  });
}
