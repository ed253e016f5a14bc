import type { Alerts } from '../../alerts.js';
import { codeAlerts, codeAnalyses } from '../code-alerts.js';
import { dependencyAlerts } from '../dependency-alerts.js';
import { commitsOf, secretAlerts } from '../secret-alerts.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** Alerts of GitHub's code scanning, secret scanning and Dependabot. */
export function alertsOf({ repository, client }: Asked): Alerts {
  return {
    ...ANSWERS,
    codeAnalyses: async (ref) => codeAnalyses(await client(), repository, ref),
    codeAlerts: async (ref) => codeAlerts(await client(), repository, ref),
    secretAlerts: async () => secretAlerts(await client(), repository),
    dependencyAlerts: async () => dependencyAlerts(await client(), repository),
    commitsOf: async (pull) => commitsOf(await client(), repository, pull),
  };
}
