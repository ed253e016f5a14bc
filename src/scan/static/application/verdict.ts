import type { SourcePlace } from '../flow/taint.js';
import type { MemberModel } from '../models/model.js';
import type { Protection } from '../models/web-model.js';

/** Whether something protects: it does (there), it does not, or that cannot be read. */
export type Verdict = { readonly is: 'yes'; readonly at: SourcePlace } | { readonly is: 'no' | 'unknown' };

export const NO: Verdict = { is: 'no' };
export const UNREAD: Verdict = { is: 'unknown' };

/** Several that all run: one that protects is enough. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  const yes = verdicts.find((each) => each.is === 'yes');
  return yes ?? (verdicts.some((each) => each.is === 'unknown') ? UNREAD : NO);
}

/** Several things that it may be: all must protect; any that cannot be read leaves it open. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const [first = UNREAD, ...rest] = verdicts;
  return rest.every(({ is }) => is === first.is) ? first : UNREAD;
}

/** What a model says; null for what none describes. */
export function ofModel(model: MemberModel | null, at: SourcePlace, kind: Protection): Verdict | null {
  const protects = model?.web?.protects;
  if (protects == null) return null;
  return protects.includes(kind) ? { is: 'yes', at } : NO;
}
