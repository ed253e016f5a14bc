import type { FromSchema } from 'json-schema-to-ts';
import { RULE_LEVELS } from '../../model/finding.js';
import type { SettingMistake, Settings } from '../../model/settings.js';
import { nearest } from '../../util/nearest.js';
import { askingList, ladder, lettingList } from '../../util/strictness.js';
import { LINTER_NAMES } from './linters/names.js';
import { ruleIds } from './rule-ids.js';

/** What a policy may say of a rule. */
const MODES = ['on', ...RULE_LEVELS, 'off'] as const;
/** What `on` comes to differs from rule to rule. */
const RULE_STRICTNESS = ladder<(typeof MODES)[number]>('on', 'off', 'report', ['warn', 'on'], 'block');

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'The checks of code and workflows.',
  properties: {
    rules: {
      type: 'object',
      additionalProperties: { enum: MODES },
      description:
        'Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); `on` is what their measured precision allows.',
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
    semgrep: {
      type: 'array',
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 1000 },
      default: [],
      description: "Files and folders of the base branch with your own rules in Semgrep's form.",
    },
    linters: {
      type: 'array',
      uniqueItems: true,
      items: { enum: LINTER_NAMES },
      default: [],
      description:
        'Linters of others that run beside our checks, from the PATH, over copies of the changed files, with no configuration, plugin or comment of the change. One that is not there makes the scan partial.',
      examples: [['ruff', 'hadolint']],
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
  readonly rules: Readonly<Record<string, (typeof MODES)[number]>>;
  /** Globs over code that is somebody else's: it is not scanned, and the ledger says so. */
  readonly vendored: readonly string[];
  /** Paths of the base branch: files with models of the user's own. */
  readonly models: readonly string[];
  /** Paths of the base branch: files and folders with rules of the user's own. */
  readonly semgrep: readonly string[];
  /** Linters of others that run beside our own checks. */
  readonly linters: readonly (typeof LINTER_NAMES)[number][];
  /** Owners, or `owner/name`, of actions and workflows that count as the repository's own. */
  readonly ownActions: readonly string[];
  /** Whether findings in test code weigh what they weigh elsewhere, or next to nothing. */
  readonly tests: 'full' | 'lowered';
}

export const staticSettings: Settings<StaticSettings, StaticFile> = {
  schema: SCHEMA,
  defaults: { rules: {}, vendored: [], models: [], semgrep: [], linters: [], ownActions: [], tests: 'lowered' },
  read: ({
    rules = {},
    vendored = [],
    models = [],
    semgrep = [],
    linters = [],
    'own-actions': ownActions = [],
    tests = 'lowered',
  }) => ({
    rules,
    vendored,
    models,
    semgrep,
    linters,
    ownActions,
    tests,
  }),
  mistakes: unknownRules,
  describe: ({ rules, vendored, models, semgrep, linters, ownActions, tests }) => [
    ...Object.entries(rules)
      .filter(([, setting]) => setting !== 'on')
      .map(([rule, setting]): [string, string] => [`rules.${rule}`, setting]),
    ['vendored', vendored.toSorted().join(', ') || 'none'],
    ['models', models.toSorted().join(', ') || 'none'],
    ['semgrep', semgrep.toSorted().join(', ') || 'none'],
    ['linters', linters.toSorted().join(', ') || 'none'],
    ['own-actions', ownActions.toSorted().join(', ') || 'none'],
    ['tests', tests],
  ],
  layering: {
    kind: 'keys',
    keys: {
      rules: { kind: 'map', entryOf: () => RULE_STRICTNESS },
      vendored: lettingList('nothing'),
      // A model may say what makes data harmless.
      models: lettingList('nothing'),
      semgrep: askingList,
      linters: askingList,
      'own-actions': lettingList('nothing'),
      tests: ladder('lowered', 'lowered', 'full'),
    },
  },
};

async function unknownRules({ rules = {}, semgrep = [], linters = [] }: StaticFile): Promise<SettingMistake[]> {
  const named = Object.keys(rules);
  if (named.length === 0) return [];
  const known = await ruleIds();
  return named
    .filter((id) => !known.includes(id) && !(semgrep.length > 0 && id.startsWith('semgrep.')))
    .filter((id) => !linters.some((linter) => id.startsWith(`${linter}.`)))
    .map((id) => {
      const suggestion = nearest(id, known);
      const hint = suggestion === null ? `known rules: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
      return { key: ['rules', id], message: `unknown rule '${id}' in static.rules; ${hint}` };
    });
}
