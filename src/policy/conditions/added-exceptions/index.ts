import { ladder } from '../../../util/strictness.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';

const WORDS = ['approved', 'never'] as const;

/** Whether an exception that the change itself adds counts before it is merged (`policy/added.ts`). */
export const addedExceptions: Condition<(typeof WORDS)[number]> = {
  id: 'added-exceptions',
  settings: chosen(
    WORDS,
    'approved',
    "When an exception counts that the change itself adds: with `approved` once somebody whom the base's CODEOWNERS names for the policy file has approved this very head; with `never` once it is merged.",
    ladder('approved', ...WORDS),
  ),
  options: [],
  approvalsOf: (word, { added }) =>
    word === 'approved' && added?.exceptions.some(({ refusals }) => refusals.length === 0) === true
      ? added.policyOwners
      : [],
  open: () => ({}),
};

/** The setting of a policy. */
export function mayCountAdded(gate: Readonly<Record<string, unknown>>): boolean {
  return (gate[addedExceptions.id] ?? addedExceptions.settings?.defaults) === 'approved';
}
