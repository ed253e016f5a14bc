import type { SurfaceReport } from '../../model/surface-report.js';
import { jsonText } from '../json-text.js';

/** The report as it is. */
export const json = {
  id: 'json',
  render: (report: SurfaceReport) => jsonText({ schemaVersion: 1, ...report }),
} as const;
