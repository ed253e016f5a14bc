import type { ResultService } from '../service.js';
import { type SonarSettings, sonarSettings } from './settings.js';

/** SonarQube Server and SonarQube Cloud, by their Web API. */
export const sonarqube: ResultService<SonarSettings> = {
  id: 'sonarqube',
  title: 'SonarQube',
  settings: sonarSettings,
  tokenVariable: 'SONAR_TOKEN',
  scans: () => ['sonarqube'],
  async ask(request) {
    const { askSonar } = await import('./ask.js');
    return askSonar(request);
  },
};
