import { cutPoints } from '../util/cut.js';

/** A value may be long; what a line says of it need not be. */
const LONGEST_VALUE = 300;

/**
 * What differs between two sides' settings, one line a setting: `gate.fail-on: high → none`.
 * @param mayShow whether the values of a setting may be read by everybody; of others only the name is told
 */
export function settingChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  mayShow: (name: string) => boolean = () => true,
): string[] {
  const lines: string[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(name);
    const now = after.get(name);
    if (old === now) continue;
    if (!mayShow(name))
      lines.push(`${name} is ${old === undefined ? 'added' : now === undefined ? 'removed' : 'changed'}`);
    else if (old === undefined) lines.push(`${name} is added: ${cut(now)}`);
    else if (now === undefined) lines.push(`${name} is removed (was ${cut(old)})`);
    else lines.push(`${name}: ${cut(old)} → ${cut(now)}`);
  }
  return lines;
}

function cut(value = ''): string {
  return cutPoints(value, LONGEST_VALUE);
}
