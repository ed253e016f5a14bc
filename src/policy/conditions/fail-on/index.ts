import type { Effect } from '../../../model/settings.js';
import { THRESHOLDS, type Threshold } from '../../../model/severity.js';
import { reachesThreshold } from '../../../util/severity-order.js';
import type { Condition } from '../condition.js';

/** From what fails on nothing to what fails on most. */
const STRICTNESS: readonly string[] = ['none', 'critical', 'high', 'medium', 'low'];

/** New findings from a severity on block. */
export const failOn: Condition<Threshold> = {
  id: 'fail-on',
  settings: {
    schema: {
      enum: THRESHOLDS,
      default: 'high',
      description: 'New findings at or above this severity fail.',
    },
    defaults: 'high',
    read: (file) => thresholdOf(file),
    describe: (threshold) => [['', threshold]],
  },
  options: [
    {
      name: 'fail-on',
      placeholder: 'LEVEL',
      values: THRESHOLDS,
      spell: (threshold) => threshold,
      effectOf: strictness,
      with: (_, asked) => thresholdOf(asked),
    },
  ],
  judgeFinding({ severity, title }, threshold) {
    if (!reachesThreshold(severity, threshold)) return null;
    return { outcome: 'fail', message: `${title}: ${severity} reaches fail-on: ${threshold}` };
  },
};

function thresholdOf(word: unknown): Threshold {
  return THRESHOLDS.find((threshold) => threshold === word) ?? 'high';
}

function strictness(policy: string, asked: string): Effect {
  const more = STRICTNESS.indexOf(asked) - STRICTNESS.indexOf(policy);
  return more === 0 ? 'same' : more > 0 ? 'tightens' : 'loosens';
}
