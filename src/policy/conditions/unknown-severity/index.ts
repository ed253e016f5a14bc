import { ladder } from '../../../util/strictness.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';
import { blocksOnNothing } from '../fail-on/thresholds.js';

const OUTCOMES = ['fail', 'warn', 'ignore'] as const;

/** An advisory without a score is never waved through silently. */
export const unknownSeverity: Condition<(typeof OUTCOMES)[number]> = {
  id: 'unknown-severity',
  settings: chosen(
    OUTCOMES,
    'fail',
    'What an advisory without a score does.',
    ladder('fail', 'ignore', 'warn', 'fail'),
  ),
  options: [],
  open: (outcome, { gate }) => ({
    judgeFinding({ severity, title, category }) {
      if (severity !== 'unknown') return null;
      if (outcome !== 'fail') return { outcome };
      // Whoever blocks on nothing blocks on nothing without a score either.
      if (blocksOnNothing(gate['fail-on'], category)) return { outcome: 'warn' };
      return { outcome: 'fail', message: `${title}: nobody has scored it, and what has no score blocks` };
    },
  }),
};
