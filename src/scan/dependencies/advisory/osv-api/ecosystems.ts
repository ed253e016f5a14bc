import { ecosystemOf } from '../../ecosystem/index.js';

/** Whether OSV can be asked about packages of this ecosystem; a `:` suffix (`Debian:12`) is allowed. */
export function osvKnows(ecosystem: string): boolean {
  const known = ecosystemOf(ecosystem);
  return known !== undefined && known.advisories !== 'none';
}
