import { nearest } from '../util/nearest.js';

/**
 * What is wrong with the arguments, in words of ours: the parser's (node:util `parseArgs`) are made for programmers.
 * @param message the parser's, one or several lines
 * @param known every option, without its dashes
 */
export function argumentMistake(message: string, known: readonly string[]): string {
  const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const suggestion = nearest(unknown, known);
    const hint = suggestion === null ? "'gatehouse help' lists them" : `did you mean '--${suggestion}'?`;
    return `unknown option '--${unknown}'; ${hint}`;
  }
  const named = /Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1];
  if (named === undefined) return message.split('\n')[0] ?? '';
  if (message.includes('argument missing'))
    return `${named} needs a value, as in '${named} VALUE'; 'gatehouse help' lists them`;
  if (message.includes('is ambiguous'))
    return `${named} needs a value, and what follows it is an option; write '${named}=VALUE' if it begins with a dash`;
  if (message.includes('does not take an argument')) return `${named} takes no value: leave it out`;
  return message.split('\n')[0] ?? '';
}
