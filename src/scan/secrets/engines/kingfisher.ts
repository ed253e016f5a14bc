import { field, parseJson, readEntries, reportedSecret } from './report-json.js';
import { type Report, SECRET_LIMITS, type SecretTool } from './tool.js';

/** kingfisher 2 (`kingfisher scan`), without validation. It reads a project's configuration only when it is told to. */
export const kingfisher = {
  name: 'kingfisher',
  version: { args: ['--version'] },
  limits: SECRET_LIMITS,
  // 200: findings were discovered, none of them validated.
  completed: [0, 200],
  allowComments: ['kingfisher:ignore'],
  command: () => ({ args: ARGS }),
  read: ({ stdout }) => readKingfisherReport(stdout),
} as const satisfies SecretTool;

const ARGS = [
  'scan',
  '--format=json',
  '--no-validate',
  '--no-update-check',
  '--quiet',
  '--no-ignore',
  '--no-dedup',
  '--git-history=none',
  '--no-extract-archives',
  '.',
];

/** `{"findings": [{"rule": …, "finding": …}], …}`; earlier releases wrote the list alone. */
function readKingfisherReport(stdout: Buffer): Report | null {
  const report = parseJson(stdout.toString('utf8'));
  const list = Array.isArray(report) ? report : field(report, 'findings');
  if (!Array.isArray(list)) return null;
  return readEntries(list, (entry) => {
    const finding = field(entry, 'finding');
    const rule = field(entry, 'rule', 'id');
    return reportedSecret(rule, field(finding, 'path'), field(finding, 'line'), field(finding, 'snippet'));
  });
}
