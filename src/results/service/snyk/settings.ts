import type { FromSchema } from 'json-schema-to-ts';
import type { Settings } from '../../../model/settings.js';
import { askingList, settled } from '../../../util/strictness.js';
import { HOST, hostMistakes } from '../host.js';

const UUID = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
} as const;
const USUAL_HOST = 'https://api.snyk.io';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['organization', 'projects'],
  description:
    'Snyk: open issues of projects, where no report of the command line is at hand. They are of what Snyk has last looked at, so none is ever new. Token: SNYK_TOKEN.',
  properties: {
    host: {
      ...HOST,
      default: USUAL_HOST,
      description: 'The only host that the token is sent to.',
      examples: ['https://api.eu.snyk.io'],
    },
    organization: { ...UUID, description: 'Id of the organisation.' },
    projects: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: UUID,
      description: 'Ids of the projects of this repository.',
    },
  },
} as const;
type SnykFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface SnykSettings {
  readonly host: string;
  readonly organization: string;
  readonly projects: readonly string[];
}

export const snykSettings: Settings<SnykSettings | null, SnykFile> = {
  schema: SCHEMA,
  defaults: null,
  read: ({ host = USUAL_HOST, organization, projects }) => ({ host, organization, projects }),
  mistakes: async ({ host }) => hostMistakes(host),
  describe: (settings) =>
    settings === null
      ? [['', 'not asked']]
      : [
          ['host', settings.host],
          ['organization', settings.organization],
          ['projects', settings.projects.toSorted().join(', ')],
        ],
  layering: {
    kind: 'keys',
    keys: { host: settled(USUAL_HOST), organization: settled(), projects: askingList },
  },
};
