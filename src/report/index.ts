import { annotations } from './annotations/index.js';
import { cyclonedx } from './cyclonedx/index.js';
import { html } from './html/index.js';
import { json } from './json/index.js';
import { markdown } from './markdown/index.js';
import type { Report, ReportId } from './report.js';
import { sarif } from './sarif/index.js';
import { summary } from './summary/index.js';
import { terminal } from './terminal/index.js';

/** Every report there is, by id; adding one is a folder and a line here. */
export const REPORTS = { annotations, cyclonedx, html, json, markdown, sarif, summary, terminal } satisfies {
  readonly [Id in ReportId]: Report & { readonly id: Id };
};
