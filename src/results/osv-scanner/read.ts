import type { Severity } from '../../model/severity.js';
import { severityOfScore } from '../../util/cvss.js';
import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import { worstSeverity } from '../../util/severity-order.js';
import type { ForeignResult, ForeignRun } from '../foreign-run.js';
import { advisoriesAt, weaknessesAt, wordsAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { placesAt } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';

/** Reads a report of osv-scanner: sources, their packages, and for each the groups of advisories that mean the same. */
export function readOsvScanner(document: unknown, place: RepositoryPlace): ForeignRun {
  return foreignRun({
    tool: 'OSV-Scanner',
    ...readItems(groups(itemsAt(objectAt(document).results)), (group) => readGroup(group, place)),
  });
}

function* groups(sources: readonly unknown[]): Iterable<unknown> {
  for (const given of sources) {
    const { source, packages } = objectAt(given);
    if (!isObject(given)) yield given;
    for (const one of itemsAt(packages)) {
      const { groups, vulnerabilities, package: found } = objectAt(one);
      const byId = new Map(
        itemsAt(vulnerabilities)
          .filter(isObject)
          .map((each) => [wordAt(each.id) ?? '', each]),
      );
      if (!isObject(one)) yield one;
      const grouped = itemsAt(groups).filter(isObject);
      for (const group of grouped) {
        const advisories = wordsAt(group.ids).flatMap((id) => byId.get(id) ?? []);
        yield { source, found, group, advisories };
      }
      // Without groups each advisory is one of its own.
      const known = new Set(grouped.flatMap(({ ids }) => wordsAt(ids)));
      for (const [id, advisory] of byId)
        if (!known.has(id)) yield { source, found, group: { ids: [id] }, advisories: [advisory] };
    }
  }
}

function readGroup(
  { source, found, group: given, advisories: all }: UnknownObject,
  place: RepositoryPlace,
): ForeignResult {
  const [group, pkg] = [objectAt(given), objectAt(found)];
  const ids = wordsAt(group.ids);
  const advisories = itemsAt(all).map(objectAt);
  const [first] = advisories;
  const [name, version] = [wordAt(pkg.name) ?? '', wordAt(pkg.version)];
  const rule = ids.find((id) => id.startsWith('GHSA')) ?? ids[0] ?? 'unnamed-rule';
  const title = wordAt(first?.summary) ?? rule;
  const isCalled = calledOf(group);
  const cvss = scoreOf(group.max_severity);
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ''}`.trim(),
    message: `${wordAt(first?.details) ?? title}${isCalled ? '' : '\n\nLowered: the analysis says that nothing vulnerable of it is called.'}`,
    severity: isCalled ? severityOf(cvss, advisories) : 'low',
    cvss,
    category: 'dependency',
    cwe: weaknessesAt(...advisories.map(({ database_specific }) => objectAt(database_specific).cwe_ids)),
    advisories: advisoriesAt(ids, group.aliases, ...advisories.map(({ aliases }) => aliases)),
    purl: name === '' ? null : purlOf(wordAt(pkg.ecosystem) ?? '', name, version),
    places: placesAt(objectAt(source).path, {}, place),
  });
}

/** Called, unless the analysis says of every advisory of the group that it is not. */
function calledOf({ experimentalAnalysis, experimental_analysis }: UnknownObject): boolean {
  const told = Object.values(objectAt(experimentalAnalysis ?? experimental_analysis)).map(objectAt);
  return told.length === 0 || told.some(({ called }) => called !== false);
}

function scoreOf(value: unknown): number | null {
  const score = /^\d{1,2}(?:\.\d{1,3})?$/.test(wordAt(value) ?? '') ? Number(value) : 0;
  return score > 0 && score <= 10 ? score : null;
}

function severityOf(score: number | null, advisories: readonly UnknownObject[]): Severity {
  if (score !== null) return severityOfScore(score);
  const words = advisories.map(({ database_specific }) => severityAt(objectAt(database_specific).severity));
  return worstSeverity(words);
}
