import { parseCommandLine } from '../../config/command-line.js';
import { stderrLog } from '../../io/log.js';
import { watchOut } from '../../io/standard-output.js';
import { PRODUCT } from '../../product.js';
import { runEntry } from '../run.js';
import { dispatch } from './dispatch.js';

/** The command line: `node dist/cli.js …`. */
export function cli(): Promise<void> {
  const log = stderrLog({ verbose: process.argv.includes('--verbose') });
  watchOut();
  process.stderr.on('error', ignoreLostLine);
  return runEntry(() => dispatch(parseCommandLine(process.argv.slice(2), process.cwd(), PRODUCT), log), log);
}

/** Where the log cannot be written, nothing can be said of it; exit code and report stand. */
function ignoreLostLine(): void {}
