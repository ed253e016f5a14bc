import type { FromSchema } from 'json-schema-to-ts';
import type { Exception } from '../../model/policy.js';
import type { SettingMistake, Settings } from '../../model/settings.js';

const TEXT = { type: 'string', minLength: 1 } as const;

const SCHEMA = {
  type: 'array',
  maxItems: 5000,
  description: 'Findings that may stay for a while.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'reason', 'owner', 'expires'],
    properties: {
      id: { ...TEXT, description: "A rule, an advisory or a finding's fingerprint." },
      package: TEXT,
      path: { ...TEXT, description: "Glob over the finding's path." },
      reason: TEXT,
      owner: TEXT,
      expires: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        examples: ['2027-01-31'],
        description: 'Last day on which it counts, YYYY-MM-DD.',
      },
    },
  },
} as const;
type ExceptionsFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;
/** An exception before its line in the file is known. */
export type Unplaced = Omit<Exception, 'line'>;

/** The section `exceptions`. */
export const exceptionsSection: Settings<readonly Unplaced[], ExceptionsFile> = {
  schema: SCHEMA,
  defaults: [],
  read: (file) => file,
  mistakes: wrongDates,
  describe: (exceptions) =>
    exceptions.map(({ id, package: name, path, reason, owner, expires }) => {
      const scope = [name, path].filter((part) => part !== undefined).join(', ');
      return [`exception ${id}${scope === '' ? '' : ` (${scope})`}`, `until ${expires}, ${owner}: ${reason}`];
    }),
};

async function wrongDates(file: ExceptionsFile): Promise<SettingMistake[]> {
  return file.flatMap(({ expires }, index) => {
    const time = Date.parse(`${expires}T00:00:00Z`);
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(expires);
    return exists ? [] : [{ key: [index, 'expires'], message: `${expires} is not a date` }];
  });
}
