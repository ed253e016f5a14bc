import type { DatabaseReport } from '../../model/database-report.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { mermaid } from './mermaid.js';
import { sql } from './sql.js';

/** A form in which a database is told. */
export interface DatabaseFormat {
  readonly id: string;
  render(report: DatabaseReport): string;
}

/** All of them; the first is the usual one. */
export const DATABASE_FORMATS = [markdown, json, mermaid, sql] as const satisfies readonly DatabaseFormat[];
