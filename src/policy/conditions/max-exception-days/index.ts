import { bound } from '../../../util/strictness.js';
import type { Condition } from '../condition.js';

const DAY_MS = 86_400_000;

/** No exception may end later than so many days from today: a longer one is a mistake of the policy file. */
export const maxExceptionDays: Condition<number | null> = {
  id: 'max-exception-days',
  settings: {
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: 3650,
      description: 'An exception that ends later than so many days from today is a mistake of the policy file.',
    },
    defaults: null,
    read: (file) => (typeof file === 'number' ? file : null),
    describe: (days) => [['', days === null ? 'any number' : String(days)]],
    layering: bound('lower'),
  },
  options: [],
  exceptionMistake(days, { expires }, { now }) {
    if (days === null) return null;
    const last = new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
    if (expires <= last) return null;
    return `expires ${expires} is more than gate.max-exception-days: ${days} from today; the last day allowed is ${last}`;
  },
  open: () => ({}),
};
