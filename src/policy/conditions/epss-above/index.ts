import { bound } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

/** Vulnerabilities that are likely to be exploited block, whatever their score. */
export const epssAbove: Condition<number | null> = {
  id: 'epss-above',
  settings: {
    schema: {
      type: 'number',
      exclusiveMinimum: 0,
      maximum: 1,
      description: 'A vulnerability whose EPSS probability is this or more blocks, whatever its score.',
    },
    defaults: null,
    read: (file) => (typeof file === 'number' ? file : null),
    describe: (least) => [['', least === null ? 'off' : String(least)]],
    layering: bound('lower'),
  },
  options: [],
  open: (least) => ({
    judgeFinding({ risk, title }) {
      const epss = risk?.epss ?? null;
      if (least === null || epss === null || epss < least) return null;
      return {
        outcome: 'fail',
        message: `${title}: likely to be exploited (EPSS ${epss}), and ${least} or more blocks`,
      };
    },
  }),
};
