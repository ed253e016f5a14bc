import { field, parseJson, readEntries, reportedSecret } from './report-json.js';
import { type Report, SECRET_LIMITS, type SecretRequest, type SecretTool } from './tool.js';

/** Exit code for "something was found"; 1 is what the tool ends with when it could not scan. */
const FOUND = '9';

/** gitleaks 8 (`gitleaks dir`, 8.19 and later). */
export const gitleaks = {
  name: 'gitleaks',
  version: { args: ['version'] },
  limits: SECRET_LIMITS,
  completed: [0, Number(FOUND)],
  allowComments: ['gitleaks:allow'],
  command: (request) => ({ args: gitleaksArgs(request) }),
  read: ({ stdout }) => readGitleaksReport(stdout),
} as const satisfies SecretTool;

/** Arguments that gitleaks and its successor share. An ignore file is looked for in the empty folder, and in `.`. */
export function gitleaksArgs({ config, emptyFolder }: SecretRequest): string[] {
  return [
    'dir',
    '--no-banner',
    '--no-color',
    '--log-level=fatal',
    `--config=${config}`,
    `--gitleaks-ignore-path=${emptyFolder}`,
    '--ignore-gitleaks-allow',
    '--max-archive-depth=0',
    `--exit-code=${FOUND}`,
    '--report-format=json',
    '--report-path=-',
    '.',
  ];
}

/** The JSON report: a list of findings. */
export function readGitleaksReport(stdout: Buffer): Report | null {
  const list = parseJson(stdout.toString('utf8'));
  if (!Array.isArray(list)) return null;
  return readEntries(list, (entry) =>
    reportedSecret(field(entry, 'RuleID'), field(entry, 'File'), field(entry, 'StartLine'), field(entry, 'Secret')),
  );
}
