import type { Command } from '../permissions.js';

export type CommandReading =
  | { readonly status: 'none' }
  | { readonly status: 'command'; readonly command: Command }
  | { readonly status: 'wrong'; readonly reason: string };

const PREFIX = /^\/gatehouse(?:[ \t]+|$)/;
const EXPLAINED = /^[\w.:-]{1,100}$/;
const FINDING = /^[0-9a-f]{8,64}$/;

/**
 * Reads a command from a comment: its first line, alone, beginning with `/gatehouse`. Quotes, code and e-mail replies
 * never start with it, so they are no commands.
 */
export function parseCommand(body: string): CommandReading {
  const line = (body.slice(0, 500).split(/\r\n|\r|\n/)[0] ?? '').trimEnd();
  if (!PREFIX.test(line)) return { status: 'none' };
  const [verb = '', id = '', ...rest] = line.replace(PREFIX, '').split(/[ \t]+/);
  const usage = 'known are `/gatehouse recheck`, `/gatehouse explain <id>` and `/gatehouse revoked <finding id>`';
  if (rest.length > 0) return { status: 'wrong', reason: usage };
  if (verb === 'recheck' && id === '') return { status: 'command', command: { kind: 'recheck' } };
  if (verb === 'explain' && EXPLAINED.test(id)) return { status: 'command', command: { kind: 'explain', id } };
  if (verb === 'revoked' && FINDING.test(id)) return { status: 'command', command: { kind: 'revoked', id } };
  return { status: 'wrong', reason: usage };
}
