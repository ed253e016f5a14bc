import type { Approvals } from '../../../model/approval.js';
import { askingList } from '../../../util/strictness.js';
import { givenBy } from '../../given.js';
import type { Condition, RunJudgement } from '../condition.js';
import { type Requirement, touchedBy } from './requirement.js';

const SCHEMA = {
  type: 'array',
  maxItems: 100,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['paths', 'owner'],
    properties: {
      paths: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        uniqueItems: true,
        items: { type: 'string', minLength: 1, maxLength: 500 },
        description:
          'Globs over paths from the root of the repository, or words for the surroundings of the gate: policy, workflows, codeowners.',
      },
      owner: {
        type: 'string',
        pattern: '^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$',
        description: '@login or @org/team.',
      },
    },
  },
  default: [],
  description: 'Who must have approved the head of a change that touches these paths, as the code host tells.',
};

/** What changes some paths blocks until somebody whom the policy names has approved this very head. */
export const requiredReviewers: Condition<readonly Requirement[]> = {
  id: 'required-reviewers',
  settings: {
    schema: SCHEMA,
    defaults: [],
    read: (file) => (Array.isArray(file) ? file.map(requirementOf) : []),
    describe: (requirements) => [['', requirements.map(inWords).sort().join('; ') || 'none']],
    layering: askingList,
  },
  options: [],
  // One scanner's stage says nothing of the change as a whole: the gate that joins the results does.
  inStage: () => [],
  approvalsOf: (requirements, facts) =>
    requirements.filter((each) => touchedBy(each, facts).length > 0).map(({ owner }) => owner),
  open: (requirements, { facts }) => ({
    judgeRun: () =>
      requirements.flatMap((requirement): RunJudgement[] => {
        const touched = touchedBy(requirement, facts);
        const missing = touched.length === 0 ? null : missingApproval(requirement.owner, facts.approvals);
        return missing === null ? [] : [{ ...missing, message: `${someOf(touched)}: ${missing.message}` }];
      }),
  }),
};

/** null: it was given. Where nobody can be asked, as on a laptop, what is missing is told and does not block. */
function missingApproval(owner: string, approvals: Approvals | undefined): RunJudgement | null {
  const given = givenBy([owner], approvals);
  if (!('missing' in given)) return null;
  return { outcome: approvals === undefined ? 'warn' : 'fail', message: given.missing };
}

function someOf([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? `${first} is changed` : `${first} and ${more.length} more are changed`;
}

function inWords({ paths, owner }: Requirement): string {
  return `${paths.toSorted().join(', ')} by ${owner}`;
}

function requirementOf(file: unknown): Requirement {
  const { paths, owner } = Object(file) as { readonly paths?: unknown; readonly owner?: unknown };
  return { paths: Array.isArray(paths) ? paths.map(String) : [], owner: String(owner ?? '') };
}
