import type { FromSchema } from 'json-schema-to-ts';
import { CATEGORIES } from '../../model/finding.js';
import type { Exception } from '../../model/policy.js';
import type { SettingMistake, Settings } from '../../model/settings.js';
import { VEX_JUSTIFICATIONS, VEX_STATUSES } from '../../model/vex.js';
import { exceptionName } from '../../util/exception-name.js';
import { parseVersionRange, splitPackage } from '../../util/version-range.js';

const TEXT = { type: 'string', minLength: 1 } as const;

const SCHEMA = {
  type: 'array',
  maxItems: 5000,
  description: 'Findings that may stay for a while.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'owner', 'expires'],
    properties: {
      id: { ...TEXT, description: "A rule, an advisory or one of its aliases, or a finding's fingerprint." },
      rule: { ...TEXT, description: 'A rule alone.' },
      fingerprint: { ...TEXT, description: "A finding's fingerprint alone." },
      category: {
        enum: CATEGORIES.filter((category) => category !== 'malware'),
        description: 'With a path: every finding of a category there, whatever its rule; never malware.',
      },
      package: {
        ...TEXT,
        description: 'A package, or some of its versions: `lodash@<4.17.21`, `lodash@>=4 <4.17.21`.',
      },
      path: { ...TEXT, description: "Glob over the finding's path." },
      reason: { ...TEXT, description: 'Why it may stay.' },
      owner: { ...TEXT, description: 'Who answers for it: @login or @org/team.' },
      expires: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        examples: ['2027-01-31'],
        description: 'Last day on which it counts, YYYY-MM-DD.',
      },
      status: { enum: VEX_STATUSES, description: 'What is said of it as VEX: a status of OpenVEX.' },
      justification: { enum: VEX_JUSTIFICATIONS, description: 'Why it is not affected: a justification of OpenVEX.' },
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
  read: (file) =>
    file.map(({ package: text, ...rest }) => {
      if (text === undefined) return rest;
      const { name, versions } = splitPackage(text);
      return { ...rest, package: name, ...(versions !== undefined && { versions }) };
    }),
  mistakes: async (file) => file.flatMap((exception, index) => mistakesOf(exception, index)),
  describe: (exceptions) =>
    exceptions.map((exception) => {
      const { reason, owner, expires, status, justification } = exception;
      const vex = [status, justification].filter((word) => word !== undefined);
      const said = vex.length === 0 ? '' : ` (${vex.join(', ')})`;
      return [`exception ${exceptionName(exception)}`, `until ${expires}, ${owner}: ${reason}${said}`];
    }),
  layering: {
    kind: 'list',
    isNamed: false,
    namesOf: (exception) => {
      const { id, rule, fingerprint } = Object(exception) as Readonly<Record<string, unknown>>;
      return [id, rule, fingerprint].filter((name) => typeof name === 'string');
    },
    onlyTightens: () => false,
  },
};

function mistakesOf(exception: ExceptionsFile[number], index: number): SettingMistake[] {
  const { id, rule, fingerprint, category, path, package: text, owner, expires, status, justification } = exception;
  const at = (key: string, message: string): SettingMistake => ({ key: [index, key], message });
  const mistakes: SettingMistake[] = [];
  const ofPlace = category === undefined || path === undefined ? undefined : category;
  if ([id, rule, fingerprint, text, ofPlace].every((named) => named === undefined))
    mistakes.push({
      key: [index],
      message: 'an exception names an id, a rule, a fingerprint or a package, or a category and the path it is about',
    });
  const { versions } = text === undefined ? {} : splitPackage(text);
  if (versions !== undefined && parseVersionRange(versions) === null)
    mistakes.push(
      at('package', `'${versions}' is no range of versions: write comparisons, as in '<4.17.21' or '>=4 <4.17.21'`),
    );
  if (/^todo\b/i.test(owner)) mistakes.push(at('owner', `'${owner}' is nobody: name who answers for this exception`));
  if (!isDate(expires)) mistakes.push(at('expires', `${expires} is not a date`));
  if (justification !== undefined && status !== 'not_affected')
    mistakes.push(at('justification', 'a justification says why it is not affected: add status: not_affected'));
  return mistakes;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
