import { gitleaks, gitleaksArgs, readGitleaksReport } from './gitleaks.js';
import type { WrappedTool } from './tool.js';

/** betterleaks 1.x: gitleaks' command line and report. Its live validation stays off. */
export const betterleaks: WrappedTool = {
  name: 'betterleaks',
  versionArgs: ['version'],
  args: (config, emptyFolder) => ['--validation=false', ...gitleaksArgs(config, emptyFolder)],
  completed: gitleaks.completed,
  allowComments: ['betterleaks:allow', 'gitleaks:allow'],
  read: readGitleaksReport,
};
