import type { Severity } from '../../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../../util/json-value.js';
import type { ForeignResult } from '../../foreign-run.js';
import { everyPage, placesOf, type Sonar, type SonarList } from './sonar.js';

/** Severities of an issue, and those of an impact since 10.2 (`impacts[].severity`). */
const SEVERITIES: ReadonlyMap<unknown, Severity> = new Map([
  ['BLOCKER', 'critical'],
  ['CRITICAL', 'high'],
  ['MAJOR', 'medium'],
  ['MINOR', 'low'],
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
  ['INFO', 'info'],
]);

export interface SonarIssues extends Pick<SonarList, 'unreadable' | 'shortfalls'> {
  readonly results: readonly ForeignResult[];
  readonly notes: readonly string[];
}

/**
 * Issues that nobody has resolved (`api/issues/search`). The parameter for the project was renamed in 10.2, so both names
 * are given; that the answer is of this project is looked at.
 */
export async function readIssues(sonar: Sonar): Promise<SonarIssues> {
  const { project, issues } = sonar.settings;
  const list = await everyPage(sonar, 'api/issues/search', 'issues', {
    components: project,
    componentKeys: project,
    resolved: 'false',
  });
  const wanted = issues === 'all' ? list.items : list.items.filter(isAboutSecurity);
  const others = list.items.length - wanted.length;
  return {
    results: wanted.map((issue) => resultOf(issue, list)),
    unreadable: list.unreadable,
    shortfalls: list.shortfalls,
    notes: others === 0 ? [] : [`${others} ${others === 1 ? 'issue' : 'issues'} left out: not about security`],
  };
}

function securityImpact({ impacts }: UnknownObject): UnknownObject | undefined {
  return itemsAt(impacts)
    .map(objectAt)
    .find(({ softwareQuality }) => softwareQuality === 'SECURITY');
}

function isAboutSecurity(issue: UnknownObject): boolean {
  return issue.type === 'VULNERABILITY' || issue.type === 'SECURITY_HOTSPOT' || securityImpact(issue) !== undefined;
}

function resultOf(issue: UnknownObject, list: SonarList): ForeignResult {
  const rule = wordAt(issue.rule) ?? 'unnamed-rule';
  const message = wordAt(issue.message) ?? rule;
  const impact = securityImpact(issue) ?? objectAt(itemsAt(issue.impacts)[0]);
  const hash = wordAt(issue.hash);
  return {
    rule,
    title: message,
    message,
    severity: SEVERITIES.get(impact.severity) ?? SEVERITIES.get(issue.severity) ?? 'unknown',
    confidence: 'medium',
    cwe: [],
    advisories: [wordAt(issue.cveId)].filter((id) => id !== null),
    purl: null,
    tags: itemsAt(issue.tags).flatMap((tag) => wordAt(tag)?.toLowerCase() ?? []),
    help: null,
    places: placesOf(issue, list),
    // A hash of the line's text: it stays when lines move.
    identity: hash === null ? null : [hash],
    snippet: null,
    state: null,
    isSuppressed: false,
  };
}
