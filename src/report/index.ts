import { json } from './json/index.js';
import { markdown } from './markdown/index.js';
import type { Report } from './report.js';
import { terminal } from './terminal/index.js';

/** Every report there is; adding one is a folder and a line here. */
export const REPORTS: readonly Report[] = [json, markdown, terminal];
