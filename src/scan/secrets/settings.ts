import type { FromSchema } from 'json-schema-to-ts';
import type { Settings, SettingWords } from '../../model/settings.js';
import { ladder, twoEdged } from '../../util/strictness.js';
import { SECRET_ENGINES, type SecretEngine } from './engines/tools.js';
import { OWN_RULE_SCHEMA, type OwnSecretRule } from './rules/own-rule-schema.js';
import {
  describeRule,
  ownRules,
  RULE_LAYERING,
  RULE_SWITCHES,
  type RuleSwitch,
  ruleMistakes,
  ruleSwitches,
  type SecretRulesFile,
} from './rules/own-rule-settings.js';
import { VERIFIERS, type Verifier } from './verify/verifiers.js';

/** `all` are those that are there, one by its name must be there: neither is stricter. */
const ENGINES_BESIDE = SECRET_ENGINES.filter((engine) => engine !== 'builtin');
const SWITCH = { enum: RULE_SWITCHES } as const;
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'The secret scan.',
  properties: {
    history: {
      type: 'boolean',
      default: false,
      description: 'Scan every blob of the whole history, not only the change.',
    },
    engine: {
      enum: SECRET_ENGINES,
      default: 'builtin',
      description:
        'A scanner on the PATH that runs beside the built-in one, its findings joined with ours; all: those of the four that are there.',
    },
    verify: {
      type: 'array',
      uniqueItems: true,
      items: { enum: VERIFIERS },
      default: [],
      description:
        'Providers that are asked whether a token found is live: the token is sent to its own provider. Never for a change from a fork.',
    },
    rules: {
      type: 'object',
      description:
        "By id: a rule of the product, or a provider's name for all of its rules, switched on or off, or how far its findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); or a rule of your own. A rule's own switch counts before its provider's.",
      examples: [
        {
          'stripe-test-key': 'off',
          'acme-token': {
            title: 'Acme access token',
            severity: 'critical',
            keywords: ['acme_live_'],
            pattern: 'acme_live_[A-Za-z0-9]{32}',
            entropy: 3.2,
            revoke: 'https://acme.example/settings/tokens',
            examples: ['ACME=acme_live_{A-Za-z0-9:32}'],
            silent: ['ACME=acme_test_{A-Za-z0-9:32}'],
          },
        },
      ],
      additionalProperties: { if: { type: 'object' }, else: SWITCH, then: OWN_RULE_SCHEMA },
    },
  },
} as const;

type SecretsFile = Omit<FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>, 'rules'> & {
  readonly rules?: SecretRulesFile;
};

export interface SecretsSettings {
  readonly history: boolean;
  readonly engine: SecretEngine;
  /** The product's rules, or all of a provider's, by id. */
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  readonly ownRules: readonly OwnSecretRule[];
  readonly verify: readonly Verifier[];
}

export const secretsSettings: Settings<SecretsSettings, SecretsFile> = {
  schema: SCHEMA,
  defaults: { history: false, engine: 'builtin', rules: {}, ownRules: [], verify: [] },
  read: ({ history = false, engine = 'builtin', verify = [], rules = {} }) => ({
    history,
    engine,
    rules: ruleSwitches(rules),
    ownRules: ownRules(rules),
    verify,
  }),
  mistakes: ({ rules = {} }) => ruleMistakes(rules),
  describe: ({ history, engine, rules, ownRules, verify }) => {
    const switches = Object.entries(rules);
    // `on` says something only beside a provider that is off.
    const told = switches.some(([, setting]) => setting !== 'on') ? switches : [];
    return [
      ['history', String(history)],
      ['engine', engine],
      ...told.map(([rule, setting]): SettingWords => [`rules.${rule}`, setting]),
      ...ownRules.map((rule): SettingWords => [`rules.${rule.id}`, describeRule(rule)]),
      ['verify', verify.toSorted().join(', ') || 'none'],
    ];
  },
  layering: {
    kind: 'keys',
    keys: {
      history: ladder(false, false, true),
      engine: ladder<SecretEngine>('builtin', 'builtin', ENGINES_BESIDE),
      // A token that is dead weighs less, one that lives more.
      verify: twoEdged([]),
      rules: { kind: 'map', entryOf: () => RULE_LAYERING },
    },
  },
};
