import { resolve } from 'node:path';
import { localPorts } from '../../app/host/local-ports.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import type { Problem } from '../../model/scan.js';

type DbCommand = Extract<Command, { readonly name: 'db-build' | 'db-update' }>;

/** `gatehouse db`: the OSV data that checks without a network match against. */
export function dbCommand(command: DbCommand, log: Log): Promise<ExitCode> {
  return command.name === 'db-build'
    ? buildDatabase(command.dir, log)
    : updateDatabase(command.dir, command.ecosystems, log);
}

/** `gatehouse db build DIR`: indexes the OSV zips that are there. */
async function buildDatabase(dir: string, log: Log): Promise<ExitCode> {
  const entry = await import('../../scan/dependencies/entry-points.js');
  const built = await entry.buildDatabase(resolve(dir), log);
  for (const { ecosystem, records } of built.indexes) await writeOut(`indexed ${ecosystem}: ${records} advisories\n`);
  for (const ecosystem of built.skipped) log.warn(`${ecosystem}: skipped, the order of its versions is not known`);
  return tellProblems(built.problems, log);
}

/** `gatehouse db update DIR [Ecosystem …]`: downloads what changed, then indexes it. */
async function updateDatabase(dir: string, ecosystems: readonly string[], log: Log): Promise<ExitCode> {
  const entry = await import('../../scan/dependencies/entry-points.js');
  const { http, env } = localPorts(log);
  const updated = await entry.updateDatabase(resolve(dir), ecosystems, { http, log, env });
  for (const { ecosystem, what } of updated.ecosystems) await writeOut(`${ecosystem}: ${what}\n`);
  return tellProblems(updated.problems, log);
}

/** A database with a hole is not complete: the exit code says so. */
function tellProblems(problems: readonly Problem[], log: Log): ExitCode {
  for (const { path, message, remedy } of problems) {
    log.error(`${path === undefined ? '' : `${path}: `}${message}${remedy === undefined ? '' : `; ${remedy}`}`);
  }
  return problems.length === 0 ? EXIT.ok : EXIT.incomplete;
}
