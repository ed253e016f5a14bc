import { ladder } from '../../../util/strictness.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';

const OUTCOMES = ['judge', 'warn', 'ignore'] as const;

/** What advisories do for which no version helps. */
export const withoutFix: Condition<(typeof OUTCOMES)[number]> = {
  id: 'without-fix',
  settings: chosen(
    OUTCOMES,
    'judge',
    'What a vulnerability of a package does that no version fixes; `judge`: the same as any other.',
    ladder<(typeof OUTCOMES)[number]>('judge', 'ignore', ['warn', 'judge']),
  ),
  options: [],
  open: (outcome) => ({
    judgeFinding({ category, package: pkg, fix }) {
      if (outcome === 'judge' || category !== 'dependency' || pkg === undefined) return null;
      return fix?.version === undefined ? { outcome, atMost: true } : null;
    },
  }),
};
