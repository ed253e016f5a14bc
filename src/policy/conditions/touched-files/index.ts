import { ladder } from '../../../util/strictness.js';
import { chosen } from '../chosen.js';
import type { Condition } from '../condition.js';

const OUTCOMES = ['off', 'judge'] as const;

/** Whoever touches a file answers for what was wrong in it before. */
export const touchedFiles: Condition<(typeof OUTCOMES)[number]> = {
  id: 'touched-files',
  settings: chosen(
    OUTCOMES,
    'off',
    'Whether old findings in files that the change touches are judged like new ones.',
    ladder('off', ...OUTCOMES),
  ),
  options: [],
  open(outcome, { facts }) {
    const touched = new Set(outcome === 'off' ? [] : facts.change.files);
    return { countsOld: ({ location }) => location !== null && touched.has(location.path) };
  },
};
