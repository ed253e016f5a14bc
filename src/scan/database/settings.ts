import type { FromSchema } from 'json-schema-to-ts';
import { RULE_LEVELS } from '../../model/finding.js';
import type { SettingMistake, Settings } from '../../model/settings.js';
import { nearest } from '../../util/nearest.js';
import { ladder } from '../../util/strictness.js';

/** What a policy may say of a rule. */
const MODES = ['on', ...RULE_LEVELS, 'off'] as const;
/** What `on` comes to differs from rule to rule. */
const RULE_STRICTNESS = ladder<(typeof MODES)[number]>('on', 'off', 'report', ['warn', 'on'], 'block');

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'What migrations let whom do in the database.',
  properties: {
    rules: {
      type: 'object',
      additionalProperties: { enum: MODES },
      description:
        'Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone). Locks and steps that nothing takes back are in the report alone unless this says otherwise.',
      examples: [{ 'database-lock': 'warn', 'database-plain-secret': 'off' }],
    },
  },
} as const;
type DatabaseFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface DatabaseSettings {
  readonly rules: Readonly<Record<string, (typeof MODES)[number]>>;
}

export const databaseSettings: Settings<DatabaseSettings, DatabaseFile> = {
  schema: SCHEMA,
  defaults: { rules: {} },
  read: ({ rules = {} }) => ({ rules }),
  mistakes: unknownRules,
  describe: ({ rules }) =>
    Object.entries(rules)
      .filter(([, mode]) => mode !== 'on')
      .map(([rule, mode]): [string, string] => [`rules.${rule}`, mode]),
  layering: { kind: 'keys', keys: { rules: { kind: 'map', entryOf: () => RULE_STRICTNESS } } },
};

async function unknownRules({ rules = {} }: DatabaseFile): Promise<SettingMistake[]> {
  const named = Object.keys(rules);
  if (named.length === 0) return [];
  const { DATABASE_RULES } = await import('./rules/index.js');
  const known = DATABASE_RULES.map(({ id }) => id);
  return named
    .filter((id) => !known.includes(id))
    .map((id) => {
      const suggestion = nearest(id, known);
      const hint = suggestion === null ? `known rules: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
      return { key: ['rules', id], message: `unknown rule '${id}' in database.rules; ${hint}` };
    });
}
