import { gitleaks, gitleaksArgs, readGitleaksReport } from './gitleaks.js';
import { SECRET_LIMITS, type SecretTool } from './tool.js';

/** betterleaks 1.x: gitleaks' command line and report. Its live validation stays off. */
export const betterleaks = {
  name: 'betterleaks',
  version: { args: ['version'] },
  limits: SECRET_LIMITS,
  completed: gitleaks.completed,
  allowComments: ['betterleaks:allow', 'gitleaks:allow'],
  command: (request) => ({ args: ['--validation=false', ...gitleaksArgs(request)] }),
  read: ({ stdout }) => readGitleaksReport(stdout),
} as const satisfies SecretTool;
