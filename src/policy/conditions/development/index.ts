import { ladder } from '../../../util/strictness.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';

const OUTCOMES = ['judge', 'warn', 'ignore'] as const;

/** What findings of packages do that only development needs. */
export const development: Condition<(typeof OUTCOMES)[number]> = {
  id: 'development',
  settings: chosen(
    OUTCOMES,
    'judge',
    'What a finding of a package does that only development needs; `judge`: the same as any other. Malware always blocks.',
    ladder<(typeof OUTCOMES)[number]>('judge', 'ignore', ['warn', 'judge']),
  ),
  options: [],
  open: (outcome) => ({
    judgeFinding: ({ package: pkg }) =>
      outcome === 'judge' || pkg?.scope !== 'development' ? null : { outcome, atMost: true },
  }),
};
