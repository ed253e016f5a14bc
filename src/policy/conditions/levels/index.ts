import { ladder } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

const LEVELS = ['block', 'warn', 'ignore'] as const;
/** Without a word the conditions that follow decide, of which no level is stricter but the one that blocks. */
const LAYERING = ladder('judged', 'ignore', 'warn', 'judged', 'block');
type Levels = Readonly<Record<string, (typeof LEVELS)[number]>>;

/** What findings of a rule, or of an advisory, do whatever their severity. */
export const levels: Condition<Levels> = {
  id: 'levels',
  settings: {
    schema: {
      type: 'object',
      maxProperties: 1000,
      additionalProperties: { enum: LEVELS },
      description: 'What findings do by rule or advisory id, whatever their severity: block, warn or ignore.',
    },
    defaults: {},
    read: (file) => ({ ...Object(file) }),
    describe: (set) => Object.entries(set).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    layering: { kind: 'map', entryOf: () => LAYERING },
  },
  options: [],
  overridesLevel: true,
  open(set) {
    const byId = new Map(Object.entries(set));
    return {
      judgeFinding({ rule, aliases, title }) {
        const id = [rule, ...aliases].find((each) => byId.has(each));
        const level = id === undefined ? undefined : byId.get(id);
        if (level === undefined) return null;
        if (level !== 'block') return { outcome: level };
        return { outcome: 'fail', message: `${title}: ${id} blocks by gate.levels` };
      },
    };
  },
};
