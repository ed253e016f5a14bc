import type { FromSchema } from 'json-schema-to-ts';
import type { SettingMistake, Settings } from '../../model/settings.js';
import { nearest } from '../../util/nearest.js';
import { ruleIds } from './rule-ids.js';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'The checks of code and workflows.',
  properties: {
    rules: {
      type: 'object',
      additionalProperties: { enum: ['on', 'off'] },
      description: 'Rules by id: on or off.',
    },
    vendored: {
      type: 'array',
      maxItems: 1000,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 1000 },
      default: [],
      description: "Globs over code that is somebody else's: it is not scanned, and the report says so.",
    },
    models: {
      type: 'array',
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 1000 },
      default: [],
      description: 'Files of the base branch that say what your own libraries do with data: sources, sinks, checks.',
    },
    'own-actions': {
      type: 'array',
      maxItems: 1000,
      uniqueItems: true,
      items: { type: 'string', pattern: '^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$', maxLength: 200 },
      default: [],
      description:
        'Owners (owner, or owner/name) of actions and called workflows that are as trusted as this repository: they need no pin and may inherit secrets.',
    },
    tests: {
      enum: ['full', 'lowered'],
      default: 'lowered',
      description: 'What findings in test code weigh: what they weigh elsewhere, or next to nothing.',
    },
  },
} as const;
type StaticFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface StaticSettings {
  readonly rules: Readonly<Record<string, 'on' | 'off'>>;
  /** Globs over code that is somebody else's: it is not scanned, and the ledger says so. */
  readonly vendored: readonly string[];
  /** Paths of the base branch: files with models of the user's own. */
  readonly models: readonly string[];
  /** Owners, or `owner/name`, of actions and workflows that count as the repository's own. */
  readonly ownActions: readonly string[];
  /** Whether findings in test code weigh what they weigh elsewhere, or next to nothing. */
  readonly tests: 'full' | 'lowered';
}

export const staticSettings: Settings<StaticSettings, StaticFile> = {
  schema: SCHEMA,
  defaults: { rules: {}, vendored: [], models: [], ownActions: [], tests: 'lowered' },
  read: ({ rules = {}, vendored = [], models = [], 'own-actions': ownActions = [], tests = 'lowered' }) => ({
    rules,
    vendored,
    models,
    ownActions,
    tests,
  }),
  mistakes: unknownRules,
  describe: ({ rules, vendored, models, ownActions, tests }) => [
    ...Object.entries(rules)
      .filter(([, setting]) => setting === 'off')
      .map(([rule]): [string, string] => [`rules.${rule}`, 'off']),
    ['vendored', vendored.toSorted().join(', ') || 'none'],
    ['models', models.toSorted().join(', ') || 'none'],
    ['own-actions', ownActions.toSorted().join(', ') || 'none'],
    ['tests', tests],
  ],
};

async function unknownRules({ rules = {} }: StaticFile): Promise<SettingMistake[]> {
  const named = Object.keys(rules);
  if (named.length === 0) return [];
  const known = await ruleIds();
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const suggestion = nearest(id, known);
      const hint = suggestion === null ? `known rules: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
      return { key: ['rules', id], message: `unknown rule '${id}' in static.rules; ${hint}` };
    });
}
