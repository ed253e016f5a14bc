import type { Severity } from '../../model/severity.js';
import { cvssScores, severityOfScore } from '../../util/cvss.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun } from '../foreign-run.js';
import { advisoriesAt } from '../read/ids.js';
import { joinItems, readItems } from '../read/items.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';

/** Kinds of warnings that say more than that somebody should look. */
const WARNINGS: ReadonlyMap<unknown, Severity> = new Map([['unsound', 'medium']]);

/** Reads a report of cargo-audit: `vulnerabilities.list`, and `warnings` by kind. */
export async function readCargoAudit(document: UnknownObject): Promise<ForeignRun> {
  const { list } = objectAt(document.vulnerabilities);
  const warnings = Object.values(objectAt(document.warnings)).flatMap(itemsAt);
  const scores = await scoresOf([...itemsAt(list), ...warnings]);
  return foreignRun({
    tool: 'cargo-audit',
    manifests: { names: /^Cargo\.lock$/, paths: [null] },
    ...joinItems([
      readItems(itemsAt(list), (entry) => readEntry(entry, scores)),
      readItems(warnings, (entry) => ({ ...readEntry(entry, scores), severity: WARNINGS.get(entry.kind) ?? 'info' })),
    ]),
  });
}

/** Scores by vector. */
async function scoresOf(entries: readonly unknown[]): Promise<ReadonlyMap<string, number>> {
  const vectors = new Set(entries.flatMap((entry) => vectorOf(objectAt(entry)) ?? []));
  const scores = new Map<string, number>();
  for (const vector of vectors) {
    const [score] = await cvssScores([vector]);
    if (score !== undefined) scores.set(vector, score);
  }
  return scores;
}

function vectorOf({ advisory }: UnknownObject): string | null {
  return wordAt(objectAt(advisory).cvss);
}

function readEntry(entry: UnknownObject, scores: ReadonlyMap<string, number>): ForeignResult {
  const [advisory, found] = [objectAt(entry.advisory), objectAt(entry.package)];
  const [name, version] = [wordAt(found.name) ?? '', wordAt(found.version)];
  const rule = wordAt(advisory.id) ?? wordAt(entry.kind) ?? 'unnamed-rule';
  const title = wordAt(advisory.title) ?? rule;
  const cvss = scores.get(vectorOf(entry) ?? '') ?? null;
  return foreignResult({
    rule,
    title: `${title} in ${name} ${version ?? ''}`.trim(),
    message: wordAt(advisory.description) ?? title,
    severity: cvss === null ? 'unknown' : severityOfScore(cvss),
    cvss,
    category: 'dependency',
    advisories: advisoriesAt(advisory.id, advisory.aliases),
    purl: name === '' ? null : purlOf('cargo', name, version),
    fixedIn: onlyPatched(objectAt(entry.versions).patched),
    help: wordAt(advisory.url),
  });
}

/** `>=1.2.3` alone names the version. */
function onlyPatched(patched: unknown): string | null {
  const [range, ...more] = itemsAt(patched);
  return more.length > 0 ? null : (/^>=\s*(\d[\w.+-]*)$/.exec(wordAt(range) ?? '')?.[1] ?? null);
}
