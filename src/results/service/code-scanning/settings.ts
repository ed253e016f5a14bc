import type { FromSchema } from 'json-schema-to-ts';
import type { Settings } from '../../../model/settings.js';
import { askingList, bound } from '../../../util/strictness.js';
import { WAIT } from '../waiting.js';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['tools'],
  description: "GitHub code scanning: alerts of the pull request. The run's token needs security-events: read.",
  properties: {
    tools: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 100, pattern: '[A-Za-z0-9]' },
      description: 'Tools, as code scanning names them, each of which must have analysed the head.',
      examples: [['CodeQL']],
    },
    wait: WAIT,
  },
} as const;
type CodeScanningFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface CodeScanningSettings {
  readonly tools: readonly string[];
  /** Minutes. */
  readonly wait: number;
}

export const codeScanningSettings: Settings<CodeScanningSettings | null, CodeScanningFile> = {
  schema: SCHEMA,
  defaults: null,
  read: ({ tools, wait = 5 }) => ({ tools, wait }),
  describe: (settings) =>
    settings === null
      ? [['', 'not asked']]
      : [
          ['tools', settings.tools.toSorted().join(', ')],
          ['wait', `${settings.wait} minutes`],
        ],
  layering: { kind: 'keys', keys: { tools: askingList, wait: bound('higher') } },
};
