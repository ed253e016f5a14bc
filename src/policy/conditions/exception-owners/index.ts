import type { AddedException } from '../../../model/policy.js';
import { exceptionName } from '../../../util/exception-name.js';
import { ladder } from '../../../util/strictness.js';
import type { Facts } from '../../facts.js';
import { givenBy } from '../../given.js';
import { chosen } from '../chosen.js';
import type { Condition, RunJudgement } from '../condition.js';

const WHO = ['anybody', 'codeowners', 'approved'] as const;
type Who = (typeof WHO)[number];

/**
 * Whether who answers for an exception must stand in the base's CODEOWNERS, and must have approved the change that adds it.
 * One whose last day has passed need not.
 */
export const exceptionOwners: Condition<Who> = {
  id: 'exception-owners',
  settings: chosen(
    WHO,
    'anybody',
    "Who may own an exception: with `codeowners` whom the base's CODEOWNERS names, and anybody else is a mistake of the policy file; with `approved` such an owner who has approved the head that adds it, and the change is blocked until then.",
    ladder('anybody', ...WHO),
  ),
  options: [],
  exceptionMistake(who, { owner, expires }, { now, owners }) {
    if (who === 'anybody' || owners === null || expires < now.toISOString().slice(0, 10)) return null;
    if (owners.has(owner.toLowerCase())) return null;
    return `owner ${owner} is not in CODEOWNERS of the base, as gate.exception-owners asks`;
  },
  approvalsOf: (who, facts) =>
    who === 'approved'
      ? additions(facts)
          .filter((each) => refusalOf(each) === null)
          .map(ownerOf)
      : [],
  open: (who, { facts }) => ({
    judgeRun: () => (who === 'approved' ? additions(facts).flatMap((each) => missingOwner(each, facts)) : []),
  }),
};

function additions({ added, now }: Facts): readonly AddedException[] {
  const today = now.toISOString().slice(0, 10);
  return (added?.exceptions ?? []).filter(({ exception }) => exception.expires >= today);
}

/** Whom CODEOWNERS of the base does not name is asked for nothing: the change could name anybody. */
function refusalOf({ refusals }: AddedException): string | null {
  return refusals.find(({ setting }) => setting === exceptionOwners.id)?.message ?? null;
}

function ownerOf({ exception }: AddedException): string {
  return exception.owner;
}

/** At a desk nobody can be asked: what is missing is told there. */
function missingOwner(added: AddedException, { approvals }: Facts): RunJudgement[] {
  const { exception } = added;
  const message = (why: string) => `exception ${exceptionName(exception)} is added: ${why}`;
  const refusal = refusalOf(added);
  if (refusal !== null) return [{ outcome: 'fail', message: message(refusal) }];
  const given = givenBy([exception.owner], approvals);
  if (!('missing' in given)) return [];
  return [{ outcome: approvals === undefined ? 'warn' : 'fail', message: message(given.missing) }];
}

/** Whether the owner of an exception must have approved what adds it. */
export function mustOwnerApprove(gate: Readonly<Record<string, unknown>>): boolean {
  return gate[exceptionOwners.id] === 'approved';
}
