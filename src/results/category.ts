import type { Category } from '../model/finding.js';
import type { ForeignResult } from './foreign-run.js';

/** Weaknesses that are a secret in the open (CWE-798 and what belongs to it). */
const SECRETS = new Set(['CWE-798', 'CWE-259', 'CWE-321', 'CWE-540', 'CWE-615']);
const SECRET_TAGS = new Set(['secret', 'secrets', 'credentials', 'hardcoded-credentials']);
const INFRASTRUCTURE_TAGS = new Set([
  ...['iac', 'infrastructure', 'infrastructure-as-code', 'misconfiguration', 'misconfig', 'cloud'],
  ...['terraform', 'kubernetes', 'docker', 'dockerfile', 'cloudformation', 'helm', 'bicep', 'arm', 'ansible'],
]);
const DEPENDENCY_TAGS = new Set(['vulnerability', 'sca', 'dependency', 'dependencies', 'cve']);
const WORKFLOWS = /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$/;

/** What a result is about, by what it names: a package, an advisory as its rule, a weakness, the words of its tool. */
export function categoryOf(result: ForeignResult, path: string | null): Category {
  const { rule, cwe, tags, purl, advisories, category } = result;
  if (category !== undefined && category !== null) return category;
  const isAdvisory = advisories.some((id) => rule.toUpperCase().includes(id.toUpperCase()));
  if (purl !== null || isAdvisory || (advisories.length > 0 && hasAny(tags, DEPENDENCY_TAGS))) return 'dependency';
  if (hasAny(cwe, SECRETS) || hasAny(tags, SECRET_TAGS)) return 'secret';
  if (path !== null && WORKFLOWS.test(path)) return 'workflow';
  return hasAny(tags, INFRASTRUCTURE_TAGS) ? 'infrastructure' : 'code';
}

function hasAny(words: readonly string[], known: ReadonlySet<string>): boolean {
  return words.some((word) => known.has(word));
}
