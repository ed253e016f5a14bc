import type { Actions } from '../io/actions.js';

const COMMAND = /^::(?:error|warning|notice)(?: [^\r\n]*?)?::[^\r\n]*$/;

/**
 * Hands rendered annotations to the runner, one command a line. Only the three kinds that show a message pass: a line
 * of another kind would be a hole in the renderer's escaping.
 * @throws Error for any other line.
 */
export function publishAnnotations(actions: Actions, commands: string): void {
  const lines = commands.split('\n').filter((line) => line !== '');
  const wrong = lines.findIndex((line) => !COMMAND.test(line));
  if (wrong !== -1) throw new Error(`line ${wrong + 1} of the annotations is no annotation`);
  for (const line of lines) actions.command(line);
}
