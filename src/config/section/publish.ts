import type { FromSchema } from 'json-schema-to-ts';
import { DEFAULT_LABELS, type LabelNames, type PublishPolicy } from '../../model/policy.js';
import type { SettingMistake, Settings } from '../../model/settings.js';
import { askingList, settled } from '../../util/strictness.js';

const LABEL = {
  type: 'string',
  minLength: 1,
  maxLength: 50,
  pattern: '^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$',
  examples: ['security: blocked, on one line'],
} as const;

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description:
    'What is written to a pull request beside comment and review. The inputs of the actions can ask for more, never for less.',
  properties: {
    labels: {
      type: ['boolean', 'object'],
      default: false,
      additionalProperties: false,
      minProperties: 1,
      description: "Keep two labels right: true for 'security: blocked' and 'policy-change', or names of your own.",
      properties: {
        blocked: {
          ...LABEL,
          default: DEFAULT_LABELS.blocked,
          description: 'On a pull request that the gate blocks.',
        },
        'policy-change': {
          ...LABEL,
          default: DEFAULT_LABELS.policyChange,
          description: 'On a pull request that touches the policy, an ignore or a workflow.',
        },
      },
    },
    reviewers: {
      type: 'array',
      maxItems: 15,
      items: { type: 'string', pattern: '^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$', examples: ['@login', '@org/team'] },
      description:
        'People (@login) and teams (@org/team) who are asked for a review when a pull request touches the policy, an ignore or a workflow.',
    },
  },
} as const;
type Labels = boolean | { readonly blocked?: string; readonly 'policy-change'?: string };
type PublishFile = Omit<FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>, 'labels'> & {
  readonly labels?: Labels;
};

/** The section `publish`: a label without a name of its own has the usual one. */
export const publishSection: Settings<PublishPolicy, PublishFile> = {
  schema: SCHEMA,
  defaults: { labels: null, reviewers: [] },
  read: ({ labels = false, reviewers = [] }) => ({ labels: toLabels(labels), reviewers }),
  mistakes: sameLabels,
  describe: ({ labels, reviewers }) => [
    ['labels.blocked', labels?.blocked ?? 'none'],
    ['labels.policy-change', labels?.policyChange ?? 'none'],
    ['reviewers', reviewers.join(', ') || 'nobody'],
  ],
  layering: { kind: 'keys', keys: { labels: settled(false), reviewers: askingList } },
};

function toLabels(labels: Labels): LabelNames | null {
  if (labels === false) return null;
  if (labels === true) return DEFAULT_LABELS;
  return {
    blocked: labels.blocked ?? DEFAULT_LABELS.blocked,
    policyChange: labels['policy-change'] ?? DEFAULT_LABELS.policyChange,
  };
}

/** GitHub takes labels for the same whatever their case. */
async function sameLabels({ labels = false }: PublishFile): Promise<SettingMistake[]> {
  const names = toLabels(labels);
  if (names === null || names.blocked.toLowerCase() !== names.policyChange.toLowerCase()) return [];
  const message = `publish.labels: blocked and policy-change are both '${names.blocked}'; give them two names`;
  return [{ key: ['labels'], message }];
}
