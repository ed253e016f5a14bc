import type { Command } from '../permissions.js';

export type CommandReading =
  | { readonly status: 'none' }
  | { readonly status: 'command'; readonly command: Command }
  | { readonly status: 'wrong'; readonly reason: string };

const PREFIX = /^\/gatehouse(?:[ \t]+|$)/;
const EXPLAINED = /^[\w.:-]{1,100}$/;
/** Abbreviated no further than people can tell commits apart by. */
const OVERRIDE = /^override[ \t]+([0-9a-f]{12,64})[ \t]+(\S.{2,299})$/;
const FINDING = /^[0-9a-f]{8,64}$/;

/**
 * Reads a command from a comment: its first line, alone, beginning with `/gatehouse`. Quotes, code and e-mail replies
 * never start with it, so they are no commands.
 */
export function parseCommand(body: string): CommandReading {
  const line = (body.slice(0, 500).split(/\r\n|\r|\n/)[0] ?? '').trimEnd();
  if (!PREFIX.test(line)) return { status: 'none' };
  const [, head, reason] = OVERRIDE.exec(line.replace(PREFIX, '')) ?? [];
  if (head !== undefined && reason !== undefined)
    return { status: 'command', command: { kind: 'override', head, reason } };
  const [verb = '', id = '', ...rest] = line.replace(PREFIX, '').split(/[ \t]+/);
  const usage =
    'known are `/gatehouse recheck`, `/gatehouse explain <id>`, `/gatehouse revoked <finding id>` and `/gatehouse override <first 12 characters of the head or more> <reason>`';
  if (rest.length > 0) return { status: 'wrong', reason: usage };
  if (verb === 'recheck' && id === '') return { status: 'command', command: { kind: 'recheck' } };
  if (verb === 'explain' && EXPLAINED.test(id)) return { status: 'command', command: { kind: 'explain', id } };
  if (verb === 'revoked' && FINDING.test(id)) return { status: 'command', command: { kind: 'revoked', id } };
  return { status: 'wrong', reason: usage };
}
