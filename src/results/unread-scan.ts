import type { ImportedScan } from './imported-scan.js';
import { NAMELESS } from './imported-scan.js';
import type { ReadReports } from './read-reports.js';

/** The scan that failed for reports that could not be read or found; none where there is none of them. */
export function unreadScan(
  { problems, bytes, files, tools }: ReadReports,
  durationMs: number,
): readonly ImportedScan[] {
  const [first] = problems;
  const nothing = { message: 'the reports hold no run of any tool' };
  const told = first === undefined && tools.size === 0 ? [nothing] : problems;
  if (told.length === 0) return [];
  const more = told.length > 1 ? ` and ${told.length - 1} more` : '';
  return [
    {
      scanner: { id: NAMELESS },
      outcome: {
        engine: 'report',
        status: 'failed',
        reason: `${told[0]?.message ?? nothing.message}${more}`,
        problems: told,
        head: [],
        base: [],
        stats: { files, bytes, packages: 0 },
      },
      durationMs,
    },
  ];
}
