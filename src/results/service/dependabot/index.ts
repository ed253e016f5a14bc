import type { ResultService } from '../service.js';
import { type Switched, switchedSettings } from '../switched.js';

/** Dependabot alerts. They are of the default branch: what they say is of what was there before. */
export const dependabot: ResultService<Switched> = {
  id: 'dependabot',
  title: 'Dependabot alerts',
  settings: switchedSettings(
    "Dependabot alerts of the default branch, joined to what was found in the same lockfiles. The run's token needs vulnerability-alerts: read.",
  ),
  tokenVariable: null,
  scans: () => ['dependabot'],
  async ask(request) {
    const { askDependabot } = await import('./ask.js');
    return askDependabot(request);
  },
};
