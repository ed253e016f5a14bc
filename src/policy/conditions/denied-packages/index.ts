import type { Condition } from '../condition.js';

/** What the policy never wants blocks, whatever its severity; a team's own rules and levels, and exceptions, come before it. */
export const deniedPackages: Condition<null> = {
  id: 'denied-packages',
  settings: null,
  options: [],
  open: () => ({
    judgeFinding: ({ rule, title }) =>
      rule === 'package-denied' ? { outcome: 'fail', message: `${title}: dependencies.packages.deny names it` } : null,
  }),
};
