import { ladder } from '../../../util/strictness.js';
import { isTold } from '../../../util/told.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';

const OUTCOMES = ['off', 'block'] as const;

/** The number of open findings may not grow: each new one needs another that goes. */
export const ratchet: Condition<(typeof OUTCOMES)[number]> = {
  id: 'ratchet',
  settings: chosen(
    OUTCOMES,
    'off',
    'Whether a change blocks that leaves more findings than there were before it.',
    ladder('off', ...OUTCOMES),
  ),
  options: [],
  open: (outcome) => ({
    judgeRun({ findings, event }) {
      if (outcome === 'off') return [];
      const open = findings.filter((finding) => finding.suppression === null && isTold(finding));
      const [more, fewer] = (['new', 'fixed'] as const).map(
        (state) => open.filter((each) => each.state === state).length,
      );
      if (more === undefined || fewer === undefined || more <= fewer || event === 'schedule') return [];
      return [
        {
          outcome: 'fail',
          message: `${more} new findings and ${fewer} fixed: with gate.ratchet their number may not grow`,
        },
      ];
    },
  }),
};
