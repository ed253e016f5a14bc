import type { FromSchema } from 'json-schema-to-ts';
import type { Settings } from '../../../model/settings.js';
import { SEVERITIES, type Severity } from '../../../model/severity.js';
import { bound, ladder, settled, twoEdged } from '../../../util/strictness.js';
import { HOST, hostMistakes } from '../host.js';
import { WAIT } from '../waiting.js';

const KEY = { type: 'string', minLength: 1, maxLength: 400, pattern: '^[\\w.:-]+$' } as const;

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['project'],
  description: 'SonarQube Server or Cloud: quality gate, issues and hotspots of the pull request. Token: SONAR_TOKEN.',
  properties: {
    host: { ...HOST, default: 'https://sonarcloud.io', description: 'The only host that the token is sent to.' },
    project: { ...KEY, description: 'Key of the project.' },
    organization: { ...KEY, description: 'Key of the organisation; SonarQube Cloud tells of a rule with it alone.' },
    conditions: {
      type: 'array',
      maxItems: 100,
      uniqueItems: true,
      items: { type: 'string', maxLength: 100, pattern: '^[a-z*][a-z0-9_*]*$' },
      description:
        'Conditions of the quality gate that count, by metric, with * for any characters. Absent: all. A gate that is red for others alone is told and does not block.',
      examples: [['new_security*', 'new_vulnerabilities']],
    },
    severity: {
      enum: SEVERITIES.filter((severity) => severity !== 'unknown'),
      default: 'high',
      description: 'How bad a condition is that the quality gate does not meet.',
    },
    issues: {
      enum: ['security', 'all'],
      default: 'security',
      description: 'Which issues become findings: those about security, or all.',
    },
    wait: WAIT,
  },
} as const;
type SonarFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

export interface SonarSettings {
  readonly host: string;
  readonly project: string;
  readonly organization: string | null;
  /** null: all. */
  readonly conditions: readonly string[] | null;
  readonly severity: Severity;
  readonly issues: 'security' | 'all';
  /** Minutes. */
  readonly wait: number;
}

export const sonarSettings: Settings<SonarSettings | null, SonarFile> = {
  schema: SCHEMA,
  defaults: null,
  read: ({
    host = 'https://sonarcloud.io',
    project,
    organization = null,
    conditions = null,
    severity = 'high',
    issues = 'security',
    wait = 5,
  }) => ({ host, project, organization, conditions, severity, issues, wait }),
  mistakes: async ({ host }) => hostMistakes(host),
  describe: (settings) =>
    settings === null
      ? [['', 'not asked']]
      : [
          ['host', settings.host],
          ['project', settings.project],
          ['organization', settings.organization ?? 'none'],
          ['conditions', settings.conditions?.toSorted().join(', ') ?? 'all'],
          ['severity', settings.severity],
          ['issues', settings.issues],
          ['wait', `${settings.wait} minutes`],
        ],
  layering: {
    kind: 'keys',
    keys: {
      host: settled('https://sonarcloud.io'),
      project: settled(),
      organization: settled(),
      conditions: twoEdged(undefined),
      severity: ladder<string>('high', 'info', 'low', 'medium', 'high', 'critical'),
      issues: ladder('security', 'security', 'all'),
      wait: bound('higher'),
    },
  },
};
