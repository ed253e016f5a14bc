import type { DatabaseReport } from '../../model/database-report.js';
import { jsonText } from '../json-text.js';

/** The report as it is; the catalogue itself is what `--write-snapshot` is for. */
export const json = {
  id: 'json',
  render: ({ catalogue, ...report }: DatabaseReport) => {
    const { origin, serverVersion, dialect } = catalogue;
    return jsonText({ schemaVersion: 1, origin, dialect, serverVersion, ...report });
  },
} as const;
