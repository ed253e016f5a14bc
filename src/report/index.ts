import { annotations } from './annotations/index.js';
import { cyclonedx } from './cyclonedx/index.js';
import { html } from './html/index.js';
import { json } from './json/index.js';
import { markdown } from './markdown/index.js';
import type { Report } from './report.js';
import { sarif } from './sarif/index.js';
import { summary } from './summary/index.js';
import { terminal } from './terminal/index.js';

/** Every report there is, by id; adding one is a folder and a line here. The first is the usual format. */
export const REPORTS = {
  terminal,
  json,
  sarif,
  markdown,
  cyclonedx,
  html,
  summary,
  annotations,
} satisfies Readonly<Record<string, Report>>;

/** The same as a list, for whoever asks what each says of itself. */
export const REPORT_LIST: readonly Report[] = Object.values(REPORTS);

/** What `--format` may ask for. @throws Error for an id that no report has */
export function reportFor(format: string): Report {
  const report = REPORT_LIST.find(({ id, isFormat }) => isFormat && id === format);
  if (report === undefined) throw new Error(`no report has the format ${format}`);
  return report;
}
