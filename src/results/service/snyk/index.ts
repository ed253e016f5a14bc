import type { ResultService } from '../service.js';
import { type SnykSettings, snykSettings } from './settings.js';

/** Snyk, by its REST API. */
export const snyk: ResultService<SnykSettings> = {
  id: 'snyk',
  title: 'Snyk',
  settings: snykSettings,
  tokenVariable: 'SNYK_TOKEN',
  scans: () => ['snyk'],
  async ask(request) {
    const { askSnyk } = await import('./ask.js');
    return askSnyk(request);
  },
};
