import { field, parseJson, readEntries, reportedSecret } from './report-json.js';
import { type Report, SECRET_LIMITS, type SecretTool } from './tool.js';

/**
 * trufflehog 3 (`trufflehog filesystem`), without verification. It has no option against its ignore comments: the
 * folder's copies have them defused.
 */
export const trufflehog = {
  name: 'trufflehog',
  version: { args: ['--version'] },
  limits: SECRET_LIMITS,
  completed: [0],
  allowComments: ['trufflehog:ignore'],
  command: () => ({ args: ARGS }),
  read: ({ stdout }) => readTrufflehogReport(stdout),
} as const satisfies SecretTool;

const ARGS = [
  'filesystem',
  '--json',
  '--no-verification',
  '--no-update',
  '--no-color',
  '--log-level=-1',
  '--fail-on-scan-errors',
  '--force-skip-archives',
  '.',
];

/** One JSON object a line. */
function readTrufflehogReport(stdout: Buffer): Report | null {
  const lines = stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const entries = lines.map(parseJson);
  if (entries.length > 0 && entries.every((entry) => entry === undefined)) return null;
  return readEntries(entries, (entry) => {
    const place = field(entry, 'SourceMetadata', 'Data', 'Filesystem');
    // protobuf leaves a line of 0 out: the tool does not know the line.
    const line = field(place, 'line') ?? 0;
    return reportedSecret(field(entry, 'DetectorName'), field(place, 'file'), line, field(entry, 'Raw'));
  });
}
