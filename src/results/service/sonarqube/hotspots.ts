import type { Severity } from '../../../model/severity.js';
import { type UnknownObject, wordAt } from '../../../util/json-value.js';
import type { ForeignResult } from '../../foreign-run.js';
import { CATEGORY_WEAKNESSES } from './categories.js';
import { everyPage, placesOf, type Sonar, type SonarList } from './sonar.js';

const PROBABILITIES: ReadonlyMap<unknown, Severity> = new Map([
  ['HIGH', 'high'],
  ['MEDIUM', 'medium'],
  ['LOW', 'low'],
]);

export interface SonarHotspots extends Pick<SonarList, 'unreadable' | 'shortfalls'> {
  readonly results: readonly ForeignResult[];
}

/**
 * Hotspots that nobody has reviewed (`api/hotspots/search`). They ask for a look and claim nothing, so they are of low
 * confidence: told, and blocking where the quality gate asks that they be reviewed.
 */
export async function readHotspots(sonar: Sonar): Promise<SonarHotspots> {
  const { project } = sonar.settings;
  const query = { project, projectKey: project, status: 'TO_REVIEW' };
  const list = await everyPage(sonar, 'api/hotspots/search', 'hotspots', query);
  const { unreadable, shortfalls } = list;
  return { results: list.items.map((hotspot) => resultOf(hotspot, list)), unreadable, shortfalls };
}

function resultOf(hotspot: UnknownObject, list: SonarList): ForeignResult {
  const rule = wordAt(hotspot.ruleKey) ?? 'unnamed-rule';
  const message = wordAt(hotspot.message) ?? rule;
  const category = wordAt(hotspot.securityCategory) ?? '';
  return {
    rule,
    title: message,
    message: `To be reviewed: ${message}`,
    severity: PROBABILITIES.get(hotspot.vulnerabilityProbability) ?? 'unknown',
    confidence: 'low',
    cwe: CATEGORY_WEAKNESSES.get(category) ?? [],
    advisories: [],
    purl: null,
    tags: [category].filter(Boolean),
    help: null,
    places: placesOf(hotspot, list),
    identity: null,
    snippet: null,
    state: null,
    isSuppressed: false,
  };
}
