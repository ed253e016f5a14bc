import { json } from './json/index.js';
import { markdown } from './markdown/index.js';
import type { Report, ReportId } from './report.js';
import { terminal } from './terminal/index.js';

/** Every report there is; adding one is a folder and a line here. */
export const REPORTS: readonly Report[] = [json, markdown, terminal];

/** The report of an id. @throws Error for an id that no report has: a defect. */
export function reportById(id: ReportId): Report {
  const report = REPORTS.find((candidate) => candidate.id === id);
  if (report === undefined) throw new Error(`no report is called ${id}`);
  return report;
}
