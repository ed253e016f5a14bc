import type { FromSchema } from 'json-schema-to-ts';
import type { Effect, SettingMistake, SettingOption, Settings } from '../../model/settings.js';

export const ENGINES = ['auto', 'builtin', 'osv-scanner', 'both'] as const;
export type EngineName = (typeof ENGINES)[number];

const LICENSES = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  description: 'The dependency audit.',
  properties: {
    engine: {
      enum: ENGINES,
      default: 'auto',
      description:
        'auto: osv-scanner when it is on the PATH, else the built-in engine; both: run the two and list every disagreement.',
    },
    'minimum-age': {
      type: 'string',
      pattern: '^[0-9]{1,4}d$',
      examples: ['3d'],
      description: 'Least age of a version that a change adds, in days, as in 3d.',
    },
    licenses: {
      type: 'object',
      additionalProperties: false,
      properties: {
        allow: { ...LICENSES, description: 'SPDX ids; anything else is a finding.' },
        deny: { ...LICENSES, description: 'SPDX ids that are a finding.' },
      },
    },
    kev: {
      type: 'string',
      description: "CISA's Known Exploited Vulnerabilities catalogue: a file or an https address.",
    },
    epss: { type: 'string', description: 'EPSS scores as CSV: a file or an https address.' },
  },
} as const;
type DependenciesFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface DependenciesSettings {
  readonly engine: EngineName;
  /** Least age in days of a version that the change adds; null: not asked. */
  readonly minimumAgeDays: number | null;
  readonly licenses: { readonly allow: readonly string[] | null; readonly deny: readonly string[] };
  readonly kev: string | null;
  readonly epss: string | null;
}

export const dependenciesSettings: Settings<DependenciesSettings, DependenciesFile> = {
  schema: SCHEMA,
  defaults: { engine: 'auto', minimumAgeDays: null, licenses: { allow: null, deny: [] }, kev: null, epss: null },
  read: ({ engine = 'auto', 'minimum-age': age, licenses, kev = null, epss = null }) => ({
    engine,
    minimumAgeDays: age === undefined ? null : Number.parseInt(age, 10),
    licenses: { allow: licenses?.allow ?? null, deny: licenses?.deny ?? [] },
    kev,
    epss,
  }),
  mistakes: licenseMistakes,
  describe: ({ engine, minimumAgeDays, licenses, kev, epss }) => [
    ['engine', engine],
    ['minimum-age', minimumAgeDays === null ? 'none' : `${minimumAgeDays}d`],
    ['licenses.allow', licenses.allow?.join(', ') ?? 'any'],
    ['licenses.deny', licenses.deny.join(', ') || 'none'],
    ['kev', kev ?? 'none'],
    ['epss', epss ?? 'none'],
  ],
};

/** A list with a licence that nobody knows would allow, or deny, nothing. */
async function licenseMistakes({ licenses = {} }: DependenciesFile): Promise<SettingMistake[]> {
  const named = (['allow', 'deny'] as const).flatMap((list) =>
    (licenses[list] ?? []).map((license, index) => ({ license, key: ['licenses', list, index] })),
  );
  if (named.length === 0) return [];
  const { default: satisfies } = await import('spdx-satisfies');
  return named.flatMap(({ license, key }) => {
    try {
      satisfies('MIT', [license]);
      return [];
    } catch {
      return [{ key, message: `'${license}' is no SPDX licence id (spdx.org/licenses), as in MIT` }];
    }
  });
}

/** `--engine`, input `engine`. */
export const engineOption: SettingOption<DependenciesSettings> = {
  name: 'engine',
  placeholder: 'ENGINE',
  values: ENGINES,
  spell: ({ engine }) => engine,
  effectOf: engineEffect,
  with: (settings, asked) => ({ ...settings, engine: ENGINES.find((engine) => engine === asked) ?? settings.engine }),
};

/** Both engines find what either finds. `auto` leaves the choice open; a choice that the policy made is not undone. */
function engineEffect(policy: string, asked: string): Effect {
  if (policy === asked) return 'same';
  return policy === 'auto' || asked === 'both' ? 'tightens' : 'loosens';
}
