import type { Step } from './model.js';
import { majorOf } from './uses.js';

/** The major version that a tag names, or the comment beside a commit; null where neither does. */
export function versionOf({ uses, map }: Step): number | null {
  if (uses === null) return null;
  const node: unknown = map.get('uses', true);
  const comment = typeof node === 'object' && node !== null && 'comment' in node ? String(node.comment ?? '') : '';
  const major = /(?:^|[\s=@])v?(\d+)(?:\.\d+)*\b/.exec(comment)?.[1];
  return majorOf(uses) ?? (major === undefined ? null : Number(major));
}
