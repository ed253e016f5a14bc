import { type Command, parseCommandLine } from '../../config/command-line.js';
import { usage } from '../../config/usage.js';
import { stderrLog } from '../../io/log.js';
import { watchOut, writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { POLICY_FORM } from '../../policy-form.js';
import { VERSION } from '../../util/version.js';
import { runEntry } from '../run.js';
import { checkCommand } from './check.js';
import { buildDatabaseCommand, updateDatabaseCommand } from './database.js';
import { explainCommand } from './explain.js';
import { initCommand } from './init.js';
import { policyTestCommand } from './policy-test.js';

/** The command line: `node dist/cli.js …`. */
export function cli(): Promise<void> {
  const log = stderrLog({ verbose: process.argv.includes('--verbose') });
  watchOut();
  process.stderr.on('error', ignoreLostLine);
  return runEntry(() => dispatch(parseCommandLine(process.argv.slice(2), process.cwd(), POLICY_FORM), log), log);
}

async function dispatch(command: Command, log: ReturnType<typeof stderrLog>): Promise<ExitCode> {
  switch (command.name) {
    case 'version':
      await writeOut(`${VERSION}\n`);
      return EXIT.ok;
    case 'help':
      await writeOut(usage(POLICY_FORM));
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

/** Where the log cannot be written, nothing can be said of it; exit code and report stand. */
function ignoreLostLine(): void {}
