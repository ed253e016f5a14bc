import type { SettingWords } from '../../../model/settings.js';
import type { Condition } from '../condition.js';
import { ruleMistakes } from './mistakes.js';
import { type GateRule, MOST_RULES, THEN } from './rule.js';

/** Rules of the team's own, in order; the first that holds decides. */
export const rules: Condition<readonly GateRule[]> = {
  id: 'rules',
  settings: {
    schema: {
      type: 'array',
      maxItems: MOST_RULES,
      default: [],
      description:
        'Rules in order, the first that holds decides. `when` is CEL; one that does not speak of `finding` is asked once a run.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'when', 'then'],
        properties: {
          id: {
            type: 'string',
            pattern: '^[a-z0-9][a-z0-9-]{0,63}$',
            examples: ['dev-only'],
            description: 'Its name in comments.',
          },
          when: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
            description: 'CEL over finding, change, run, coverage, surface and now.',
          },
          then: { enum: THEN, description: 'What is done where it holds.' },
          message: { type: 'string', minLength: 1, maxLength: 300, description: 'Why, in your words.' },
        },
      },
    },
    defaults: [],
    read: (file) => (Array.isArray(file) ? (file as GateRule[]) : []),
    mistakes: (file) => ruleMistakes(Array.isArray(file) ? (file as GateRule[]) : []),
    describe: (set) => set.map(({ id, when, then }, index): SettingWords => [id, `${index + 1}. ${then} when ${when}`]),
    layering: {
      kind: 'list',
      isNamed: true,
      namesOf: (rule) => [String(Object(rule).id)],
      // Whatever a rule lets pass, a condition after it might have blocked.
      onlyTightens: (rule) => Object(rule).then === 'block',
    },
  },
  options: [],
  overridesLevel: true,
  async open(set, context) {
    if (set.length === 0) return {};
    const { openRules } = await import('./judge.js');
    return openRules(set, context);
  },
};
