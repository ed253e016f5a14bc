import type { Condition } from '../condition.js';

const OUTCOMES = ['fail', 'warn', 'ignore'] as const;
type UnknownOutcome = (typeof OUTCOMES)[number];

/** An advisory without a score is never waved through silently. */
export const unknownSeverity: Condition<UnknownOutcome> = {
  id: 'unknown-severity',
  settings: {
    schema: { enum: OUTCOMES, default: 'fail', description: 'What an advisory without a score does.' },
    defaults: 'fail',
    read: (file) => OUTCOMES.find((outcome) => outcome === file) ?? 'fail',
    describe: (outcome) => [['', outcome]],
  },
  options: [],
  judgeFinding({ severity, title }, outcome, gate) {
    if (severity !== 'unknown') return null;
    if (outcome !== 'fail') return { outcome };
    // Whoever blocks on nothing blocks on nothing without a score either.
    if (gate['fail-on'] === 'none') return { outcome: 'warn' };
    return { outcome: 'fail', message: `${title}: no score, and unknown-severity is fail` };
  },
};
