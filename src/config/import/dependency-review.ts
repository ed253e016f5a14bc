import { entriesOf, fieldOf, itemsOf } from '../plain-yaml.js';
import { given, type Imported } from './imported.js';
import { packageOfPurl } from './purl-name.js';

const CARRIED = [
  ...['fail-on-severity', 'allow-ghsas', 'allow-licenses', 'deny-licenses', 'allow-dependencies-licenses'],
  ...['deny-packages', 'deny-groups'],
];
/** Packages of distributions need a release, and Maven's a group, for a policy to name them. */
const NOT_DENIABLE = /^pkg:(?:\/\/)?(?:(?:apk|deb|rpm)\/|maven\/[^/]*$)/i;
const SEVERITIES = ['low', 'moderate', 'medium', 'high', 'critical'];
const LICENSE_RULES = ['license-not-allowed', 'license-denied', 'license-unknown'];

/** Configuration of `actions/dependency-review-action` (its README, "Configuration options"). */
export function importDependencyReview(value: unknown, path: string): Imported {
  const severity = fieldOf(value, 'fail-on-severity');
  const [allow, deny] = [wordsOf(value, 'allow-licenses'), wordsOf(value, 'deny-licenses')];
  const licenses = { ...(allow.length > 0 && { allow }), ...(deny.length > 0 && { deny }) };
  const denied = deniedOf(value, path);
  const dependencies = {
    ...(Object.keys(licenses).length > 0 && { licenses }),
    ...(denied.patterns.length > 0 && { packages: { deny: denied.patterns } }),
  };
  const known = typeof severity === 'string' && SEVERITIES.includes(severity);
  const threshold = severity === 'moderate' ? 'medium' : severity;
  return {
    exceptions: [
      ...wordsOf(value, 'allow-ghsas').map((id) => given({ id })),
      ...wordsOf(value, 'allow-dependencies-licenses')
        .flatMap((purl) => packageOfPurl(purl) ?? [])
        .flatMap((name) => LICENSE_RULES.map((rule) => given({ rule, package: name }))),
    ],
    settings: {
      ...(known && { gate: { 'fail-on': { dependency: threshold, others: 'high' } } }),
      ...(Object.keys(dependencies).length > 0 && { dependencies }),
    },
    notes: [
      ...denied.notes,
      ...entriesOf(value)
        .filter(([key]) => !CARRIED.includes(key))
        .map(([key]) => `${path}: ${key} has no counterpart`),
    ],
  };
}

/** Package URLs stay as they are; those of a group end where the name would stand. */
function deniedOf(value: unknown, path: string): { readonly patterns: string[]; readonly notes: string[] } {
  const groups = wordsOf(value, 'deny-groups').map((purl) => `${purl.replace(/\/*$/, '')}/*`);
  const all = [...new Set([...wordsOf(value, 'deny-packages'), ...groups])];
  const isKnown = (purl: string) => packageOfPurl(purl) !== null && !NOT_DENIABLE.test(purl);
  return {
    patterns: all.filter(isKnown),
    notes: all.filter((purl) => !isKnown(purl)).map((purl) => `${path}: ${purl} names no package that can be denied`),
  };
}

/** A list, or words after commas, as the action takes both. */
function wordsOf(value: unknown, key: string): string[] {
  const found = fieldOf(value, key);
  const words = typeof found === 'string' ? found.split(',') : itemsOf(found).map(String);
  return words.map((word) => word.trim()).filter((word) => word !== '' && word.length <= 300);
}
