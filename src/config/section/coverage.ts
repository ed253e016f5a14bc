import type { FromSchema } from 'json-schema-to-ts';
import { COVERAGE_KINDS, type CoveragePolicy } from '../../model/coverage.js';
import type { Settings, SettingWords } from '../../model/settings.js';
import { ladder } from '../../util/strictness.js';

const OUTCOME = { enum: ['fail', 'warn', 'ignore'] } as const;

const SCHEMA = {
  type: 'object',
  description:
    'What follows from something that was not looked at: fail, warn or ignore. A path decides before a kind, a kind before the two general keys.',
  additionalProperties: false,
  properties: {
    changed: { ...OUTCOME, default: 'fail', description: 'What the change took out of sight.' },
    uncovered: {
      ...OUTCOME,
      default: 'warn',
      description: 'What nobody can read yet, or the base could not read either.',
    },
    kinds: {
      type: 'object',
      description: 'By kind of what stood in the way.',
      propertyNames: { enum: COVERAGE_KINDS },
      additionalProperties: OUTCOME,
    },
    paths: {
      type: 'object',
      maxProperties: 1000,
      description: 'By glob over the path; the first that matches decides.',
      propertyNames: { minLength: 1, maxLength: 1000 },
      additionalProperties: OUTCOME,
    },
  },
} as const;
type CoverageFile = FromSchema<typeof SCHEMA, { keepDefaultedPropertiesOptional: true }>;

/** Of what is neither built nor installed nobody needs to be told, unless the policy asks. */
const UNBUILT: CoveragePolicy['kinds'] = { graph: 'ignore' };

/** What is more particular decides before the general keys: where it is not said, only `fail` is surely no loosening. */
function strictness(usual: (typeof OUTCOME)['enum'][number]) {
  return ladder(usual, 'ignore', 'warn', 'fail');
}

/** The section `coverage`. */
export const coverageSection: Settings<CoveragePolicy, CoverageFile> = {
  schema: SCHEMA,
  defaults: { changed: 'fail', uncovered: 'warn', kinds: UNBUILT, paths: [] },
  read: ({ changed = 'fail', uncovered = 'warn', kinds = {}, paths = {} }) => ({
    changed,
    uncovered,
    kinds: { ...UNBUILT, ...kinds },
    paths: Object.entries(paths).map(([glob, outcome]) => ({ glob, outcome })),
  }),
  describe: ({ changed, uncovered, kinds, paths }) => [
    ['changed', changed],
    ['uncovered', uncovered],
    ...Object.entries(kinds).map(([kind, then]): SettingWords => [`kinds.${kind}`, then]),
    ...paths.map(({ glob, outcome }): SettingWords => [`paths.${glob}`, outcome]),
  ],
  layering: {
    kind: 'keys',
    keys: {
      changed: strictness('fail'),
      uncovered: strictness('warn'),
      kinds: { kind: 'map', entryOf: (kind) => strictness(kind === 'graph' ? 'ignore' : 'fail') },
      paths: { kind: 'map', isOrdered: true, entryOf: () => strictness('fail') },
    },
  },
};
