import type { Command } from '../../config/command-line.js';
import { usage } from '../../config/usage.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { PRODUCT } from '../../product.js';
import { VERSION } from '../../util/version.js';
import { checkCommand } from './check.js';
import { buildDatabaseCommand, updateDatabaseCommand } from './database.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { policyTestCommand } from './policy-test.js';

/** Runs the command that a command line names. */
export async function dispatch(command: Command, log: Log): Promise<ExitCode> {
  switch (command.name) {
    case 'version':
      await writeOut(`${VERSION}\n`);
      return EXIT.ok;
    case 'help':
      await writeOut(usage(PRODUCT));
      return EXIT.ok;
    case 'check':
      return checkCommand(command.options, log);
    case 'db-build':
      return buildDatabaseCommand(command.dir, log);
    case 'db-update':
      return updateDatabaseCommand(command.dir, command.ecosystems, log);
    case 'explain':
      return explainCommand(command);
    case 'init':
      return initCommand(command.dir, log);
    case 'policy-test':
      return policyTestCommand(command.config, command.results);
  }
}
