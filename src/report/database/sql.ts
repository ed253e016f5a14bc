import type { DatabaseReport } from '../../model/database-report.js';
import { stripControl } from '../../util/control-characters.js';

/** Words of the database on one line of a comment, which the Actions runner prints and never obeys. */
function comment(text: string): string {
  return `-- ${stripControl(text).replaceAll('##[', '## [')}`;
}

/** What closes the difference between rights held and rights needed, and as comments what would have been enough. */
export const sql = {
  id: 'sql',
  render({ leastPrivilege: least }: DatabaseReport): string {
    if (least === null)
      return '-- No statements were seen: this needs --url, and pg_stat_statements in the database.\n';
    const reasons = [
      ...least.reasons,
      ...least.roles.flatMap(({ role, unknown }) => unknown.map((why) => `${role}: ${why}`)),
    ];
    const lines = [
      comment(`${least.status}: rights that no statement needed${least.since === null ? '' : ` since ${least.since}`}`),
      ...reasons.map(comment),
      'BEGIN;',
      ...least.revoke,
      'COMMIT;',
      '-- What would have been enough:',
      ...least.grant.map(comment),
    ];
    return `${lines.join('\n')}\n`;
  },
} as const;
