import type { Log } from '../../model/log.js';
import type { Notice, RunResult } from '../../model/run-result.js';

/** Said on the log as well: whoever reads only the exit code must see why the run means little. */
const ALARMING: ReadonlySet<Notice['kind']> = new Set(['baseline-unknown', 'nothing-compared', 'stale-data']);

/** A report for machines does not tell a person why the exit code is 3. */
export function tellIncomplete(result: RunResult, log: Log): void {
  for (const notice of result.notices) {
    if (ALARMING.has(notice.kind)) log.warn(notice.message);
  }
  for (const scan of result.scans) {
    if (scan.status !== 'failed' && scan.status !== 'partial') continue;
    log.warn(`${scan.scanner}: ${scan.status}: ${scan.reason ?? 'no reason given'}`);
    for (const { path, line, message, remedy } of scan.problems) {
      const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
      log.warn(`${place}${message}${remedy === undefined ? '' : `; ${remedy}`}`);
    }
  }
}
