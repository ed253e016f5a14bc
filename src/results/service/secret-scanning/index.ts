import type { ResultService } from '../service.js';
import { type Switched, switchedSettings } from '../switched.js';

/** GitHub secret scanning: alerts that commits of the change brought in. */
export const secretScanning: ResultService<Switched> = {
  id: 'secret-scanning',
  title: 'GitHub secret scanning',
  settings: switchedSettings(
    "GitHub secret scanning: alerts of the pull request's commits. Needs the token of an App or of a person, with secret scanning alerts: read.",
  ),
  tokenVariable: null,
  scans: () => ['secret-scanning'],
  async ask(request) {
    const { askSecretScanning } = await import('./ask.js');
    return askSecretScanning(request);
  },
};
