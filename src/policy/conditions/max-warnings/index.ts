import { bound } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

/** So many warnings are let through. */
export const maxWarnings: Condition<number | null> = {
  id: 'max-warnings',
  settings: {
    schema: { type: 'integer', minimum: 0, description: 'More new findings than this that only warn block.' },
    defaults: null,
    read: (file) => (typeof file === 'number' ? file : null),
    describe: (most) => [['', most === null ? 'any number' : String(most)]],
    layering: bound('lower'),
  },
  options: [],
  open: (most) => ({
    judgeRun({ warnings }) {
      if (most === null || warnings.length <= most) return [];
      return [{ outcome: 'fail', message: `${warnings.length} warnings are more than max-warnings: ${most}` }];
    },
  }),
};
