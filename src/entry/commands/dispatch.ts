import type { Command } from '../../config/command-line.js';
import { usage } from '../../config/usage.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { PRODUCT } from '../../product.js';
import { VERSION } from '../../util/version.js';
import { baselineCommand } from './baseline.js';
import { checkCommand } from './check.js';
import { databaseCommand } from './database.js';
import { dbCommand } from './db.js';
import { explainCommand } from './explain.js';
import { fixCommand } from './fix.js';
import { initCommand } from './init.js';
import { policyCommand } from './policy.js';
import { isOfSurface, surfaceCommand } from './surface.js';
import { vexCommand } from './vex.js';

/** Runs the command that a command line names. */
export async function dispatch(command: Command, log: Log): Promise<ExitCode> {
  if (command.name === 'database') return databaseCommand(command, log);
  switch (command.name) {
    case 'version':
    case 'help':
      await writeOut(command.name === 'help' ? usage(PRODUCT) : `${VERSION}\n`);
      return EXIT.ok;
    case 'check':
      return checkCommand(command.options, command.all, log);
    case 'baseline':
      return baselineCommand(command, log);
    case 'db-build':
    case 'db-update':
      return dbCommand(command, log);
    case 'explain':
      return explainCommand(command);
    case 'fix':
      return fixCommand(command, log);
    case 'init':
      return initCommand(command, log);
    case 'vex':
      return vexCommand(command, log);
    default:
      return isOfSurface(command) ? surfaceCommand(command, log) : policyCommand(command, log);
  }
}
