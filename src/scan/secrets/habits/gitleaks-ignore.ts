import type { FoundSecret } from '../scan-text.js';
import { namesRule } from './allow-list.js';

export const GITLEAKS_IGNORE = '.gitleaksignore';

/** Tells whether a line of the ignore file names a secret; `commit` is null for one in the tree. */
export type Ignored = (secret: FoundSecret, commit: string | null) => boolean;

/**
 * Reads gitleaks' fingerprints, one a line: `path:rule:line` or `commit:path:rule:line`. Rules bear other names there,
 * so the place decides; a rule that we know by that name must be the same.
 */
export function parseGitleaksIgnore(text: string, ourRules: ReadonlySet<string>): Ignored {
  const places = new Map<string, Set<string>>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const match = /^(?:([0-9a-f]{40,64}):)?(.+):([^:]+):(\d+)$/.exec(line);
    if (line.startsWith('#') || match === null) continue;
    const [, commit = '', path = '', rule = '', number = ''] = match;
    const key = `${commit}\0${path}\0${number}`;
    const rules = places.get(key);
    if (rules === undefined) places.set(key, new Set([rule]));
    else rules.add(rule);
  }
  return (secret, commit) => {
    const place = `${secret.path}\0${secret.startLine}`;
    const rules = [
      ...(places.get(`\0${place}`) ?? []),
      ...(commit === null ? [] : (places.get(`${commit}\0${place}`) ?? [])),
    ];
    return rules.some((rule) => namesRule(rule, secret) || !ourRules.has(rule));
  };
}
