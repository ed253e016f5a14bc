import { type Command, parseCommandLine, USAGE } from '../config/command-line.js';
import { stderrLog } from '../io/log.js';
import { EXIT, type ExitCode } from '../model/exit-code.js';
import { VERSION } from '../util/version.js';
import { checkCommand } from './check.js';
import { buildDatabaseCommand, updateDatabaseCommand } from './database.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { policyTestCommand } from './policy-test.js';
import { runEntry } from './run.js';

/** The command line: `node dist/cli.js …`. */
export function cli(): Promise<void> {
  const log = stderrLog({ verbose: process.argv.includes('--verbose') });
  process.stdout.on('error', ignoreClosedPipe);
  return runEntry(() => dispatch(parseCommandLine(process.argv.slice(2), process.cwd()), log), log.error);
}

async function dispatch(command: Command, log: ReturnType<typeof stderrLog>): Promise<ExitCode> {
  switch (command.name) {
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return EXIT.ok;
    case 'help':
      process.stdout.write(USAGE);
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

/** `gatehouse check | head` closes the pipe early; that is no defect. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
