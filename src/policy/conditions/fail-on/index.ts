import { CATEGORIES } from '../../../model/finding.js';
import type { Effect, SettingWords } from '../../../model/settings.js';
import { THRESHOLDS } from '../../../model/severity.js';
import { reachesThreshold } from '../../../util/severity-order.js';
import type { Condition } from '../condition.js';
import { LAYERING, STRICTNESS } from './layering.js';
import { everyThreshold, OTHERS, type Thresholds, thresholdOf, thresholdsOf } from './thresholds.js';

/** New findings from a severity on block. */
export const failOn: Condition<Thresholds> = {
  id: 'fail-on',
  settings: {
    schema: {
      default: 'high',
      description:
        'New findings at or above this severity fail. One word, or one for each category; `others` for those that are not named.',
      if: { type: 'object' },
      then: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: Object.fromEntries([...CATEGORIES, OTHERS].map((key) => [key, { enum: THRESHOLDS }])),
      },
      else: { enum: THRESHOLDS },
    },
    defaults: 'high',
    read: thresholdsOf,
    describe: (thresholds) => {
      const others = typeof thresholds === 'string' ? thresholds : (thresholds[OTHERS] ?? 'high');
      const named = everyThreshold(thresholds).filter(([, threshold]) => threshold !== others);
      return [['', others], ...named.map(([category, threshold]): SettingWords => [category, threshold])];
    },
    layering: LAYERING,
  },
  options: [
    {
      name: 'fail-on',
      placeholder: 'LEVEL',
      values: THRESHOLDS,
      spell: spelled,
      effectOf: effect,
      with: (_, asked) => thresholdsOf(asked),
    },
  ],
  open: (thresholds) => ({
    judgeFinding({ severity, title, category }) {
      const threshold = thresholdOf(thresholds, category);
      if (!reachesThreshold(severity, threshold)) return null;
      return { outcome: 'fail', message: `${title}: ${severity}, and ${threshold} or worse blocks` };
    },
  }),
};

/** As an option would spell it: `high`, or every category where they differ. */
function spelled(thresholds: Thresholds): string {
  if (typeof thresholds === 'string') return thresholds;
  return everyThreshold(thresholds)
    .map((each) => each.join(':'))
    .join(',');
}

/** What one word for everything does to a policy: it loosens where it lets through what any part of it blocked. */
function effect(policy: string, asked: string): Effect {
  const parts = policy.split(',').map((part) => part.slice(part.indexOf(':') + 1));
  const effects = parts.map((part) => STRICTNESS.effectOf(part, asked));
  if (effects.includes('loosens')) return 'loosens';
  return effects.includes('tightens') ? 'tightens' : 'same';
}
