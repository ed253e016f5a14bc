import { codeScanning } from './code-scanning/index.js';
import { dependabot } from './dependabot/index.js';
import { secretScanning } from './secret-scanning/index.js';
import type { ResultService } from './service.js';
import { snyk } from './snyk/index.js';
import { sonarqube } from './sonarqube/index.js';

/** Every service that can be asked for results. */
export const SERVICES: readonly ResultService[] = [codeScanning, dependabot, secretScanning, snyk, sonarqube];
