import type { Log } from '../model/log.js';
import { stripControl } from '../util/control-characters.js';

/** A log on standard error: one line a message, control and bidi characters shown as escapes. */
export function stderrLog(options: { readonly verbose: boolean; readonly write?: (text: string) => void }): Log {
  const write = options.write ?? ((text: string) => void process.stderr.write(text));
  const line = (prefix: string) => (message: string) => write(`${prefix}${stripControl(message)}\n`);
  return {
    debug: options.verbose ? line('debug: ') : () => {},
    info: options.verbose ? line('') : () => {},
    warn: line('warning: '),
    error: line('error: '),
  };
}
