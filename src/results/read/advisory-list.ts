import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult } from '../foreign-run.js';
import { advisoriesAt, weaknessesAt } from './ids.js';
import { type ReadItems, readItems } from './items.js';
import { purlOf } from './purl.js';
import { foreignResult } from './result.js';
import { scoreAt, severityAt } from './severity.js';

/**
 * Reads advisories of npm's first audit service, which pnpm, yarn and npm up to 6 repeat in their reports: one result for each version of the
 * package that an advisory found.
 */
export function readAdvisories(advisories: Iterable<unknown>): ReadItems {
  return readItems(perVersion(advisories), advisoryResult);
}

function* perVersion(advisories: Iterable<unknown>): Iterable<unknown> {
  for (const advisory of advisories) {
    const findings = itemsAt(objectAt(advisory).findings).filter(isObject);
    const versions = new Map(findings.map((finding) => [wordAt(finding.version), finding.dev]));
    if (!isObject(advisory) || versions.size === 0) yield isObject(advisory) ? { advisory } : advisory;
    else for (const [version, dev] of versions) yield { advisory, version, dev };
  }
}

function advisoryResult({ advisory: given, version, dev }: UnknownObject): ForeignResult {
  const advisory = objectAt(given);
  const name = wordAt(advisory.module_name) ?? '';
  const ids = advisoriesAt(advisory.github_advisory_id, advisory.cves, advisory.url);
  const title = wordAt(advisory.title) ?? 'Vulnerability';
  return foreignResult({
    rule: ids.find((id) => id.startsWith('GHSA')) ?? ids[0] ?? `npm-${advisory.id}`,
    title: `${title} in ${name} ${wordAt(version) ?? ''}`.trim(),
    message: wordAt(advisory.overview) ?? title,
    severity: severityAt(advisory.severity),
    category: 'dependency',
    cwe: weaknessesAt(advisory.cwe),
    advisories: ids,
    purl: name === '' ? null : purlOf('npm', name, wordAt(version)),
    scope: typeof dev !== 'boolean' ? 'unknown' : dev ? 'development' : 'runtime',
    fixedIn: lowestPatched(advisory.patched_versions),
    cvss: scoreAt(objectAt(advisory.cvss).score),
    help: wordAt(advisory.url),
  });
}

/** `>=1.2.3` names the version; anything else is a range that is not for us to choose from. */
function lowestPatched(range: unknown): string | null {
  return /^>=\s*(\d[\w.+-]*)$/.exec(wordAt(range) ?? '')?.[1] ?? null;
}
