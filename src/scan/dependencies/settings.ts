import type { FromSchema } from 'json-schema-to-ts';
import type { Effect, SettingMistake, SettingOption, Settings } from '../../model/settings.js';
import { askingList, bound, lettingList, settled } from '../../util/strictness.js';

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
    packages: {
      type: 'object',
      additionalProperties: false,
      properties: {
        deny: {
          type: 'array',
          maxItems: 1000,
          uniqueItems: true,
          items: { type: 'string', minLength: 1, maxLength: 300 },
          description:
            'Packages that block wherever they come in: a name, where * stands for any characters, with its ecosystem before it and versions behind it where they matter: `@scope/*`, `lodash@<4`, `PyPI:requests`.',
        },
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
  /** What `denied/` reads as patterns. */
  readonly packages: { readonly deny: readonly string[] };
  readonly kev: string | null;
  readonly epss: string | null;
}

export const dependenciesSettings: Settings<DependenciesSettings, DependenciesFile> = {
  schema: SCHEMA,
  defaults: {
    engine: 'auto',
    minimumAgeDays: null,
    licenses: { allow: null, deny: [] },
    packages: { deny: [] },
    kev: null,
    epss: null,
  },
  read: ({ engine = 'auto', 'minimum-age': age, licenses, packages, kev = null, epss = null }) => ({
    engine,
    minimumAgeDays: age === undefined ? null : Number.parseInt(age, 10),
    licenses: { allow: licenses?.allow ?? null, deny: licenses?.deny ?? [] },
    packages: { deny: packages?.deny ?? [] },
    kev,
    epss,
  }),
  mistakes: async (file) => [...(await licenseMistakes(file)), ...(await packageMistakes(file))],
  describe: ({ engine, minimumAgeDays, licenses, packages, kev, epss }) => [
    ['engine', engine],
    ['minimum-age', minimumAgeDays === null ? 'none' : `${minimumAgeDays}d`],
    ['licenses.allow', licenses.allow?.join(', ') ?? 'any'],
    ['licenses.deny', licenses.deny.join(', ') || 'none'],
    ['packages.deny', packages.deny.join(', ') || 'none'],
    ['kev', kev ?? 'none'],
    ['epss', epss ?? 'none'],
  ],
  layering: {
    kind: 'keys',
    keys: {
      engine: { kind: 'value', effectOf: (above = 'auto', below) => engineEffect(String(above), String(below)) },
      'minimum-age': bound('higher', (file) => Number.parseInt(String(file), 10)),
      licenses: { kind: 'keys', keys: { allow: lettingList('everything'), deny: askingList } },
      packages: { kind: 'keys', keys: { deny: askingList } },
      kev: settled(),
      epss: settled(),
    },
  },
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

/** A pattern that can match nothing would deny nothing. */
async function packageMistakes({ packages }: DependenciesFile): Promise<SettingMistake[]> {
  const denied = packages?.deny ?? [];
  if (denied.length === 0) return [];
  const { patternMistake } = await import('./denied/package-pattern.js');
  return denied.flatMap((text, index) => {
    const message = patternMistake(text);
    return message === null ? [] : [{ key: ['packages', 'deny', index], message }];
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
