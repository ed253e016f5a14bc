import { readBase, readSource } from '../../app/answers/database-side.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import type { CatalogueGap } from '../../model/catalogue.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeReportFile } from '../../publish/report-file.js';
import { DATABASE_FORMATS } from '../../report/database/index.js';

type DatabaseCommand = Extract<Command, { readonly name: 'database' }>;

/**
 * `gatehouse database`: who may do what in a database, and with `--base` what has changed of it. Judges nothing: it ends with
 * 0, or as an incomplete check does when something could not be read.
 */
export async function databaseCommand(command: DatabaseCommand, log: Log): Promise<ExitCode> {
  const { source, base, format, output, writeSnapshot } = command;
  const head = await readSource(source, process.env, log);
  const { snapshotText } = await import('../../scan/database/snapshot/snapshot.js');
  if (writeSnapshot !== null) writeReportFile(writeSnapshot, snapshotText(head.catalogue));
  const { auditDatabase } = await import('../../scan/database/audit/audit.js');
  const report = auditDatabase(head, await readBase(base, source, log), head.leastPrivilege);
  const shown = DATABASE_FORMATS.find(({ id }) => id === format) ?? DATABASE_FORMATS[0];
  const text = shown.render(report);
  if (output === null) await writeOut(text);
  else writeReportFile(output, text);
  for (const { kind, subject, reason } of report.gaps.slice(0, 20)) log.warn(`${kind}: ${subject ?? ''} ${reason}`);
  return report.gaps.some(isIncomplete) ? EXIT.incomplete : EXIT.ok;
}

/** How passwords are kept is shown to superusers alone: that nobody else sees it makes no audit incomplete. */
function isIncomplete({ kind, subject }: CatalogueGap): boolean {
  return kind !== 'permission' || subject !== 'pg_authid';
}
