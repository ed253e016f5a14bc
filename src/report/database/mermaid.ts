import type { DatabaseReport } from '../../model/database-report.js';
import { rightsPicture } from './rights-picture.js';

/** What a change opens. */
export const mermaid = {
  id: 'mermaid',
  render: ({ opened }: DatabaseReport) => `${rightsPicture(opened)}\n`,
} as const;
