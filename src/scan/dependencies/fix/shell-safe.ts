/** Characters that no shell (sh, PowerShell, cmd) and no package manager reads as anything but a name. */
const NAME = /^@?[A-Za-z0-9_][\w.:/+~-]{0,213}$/;
const VERSION = /^[0-9A-Za-z][\w.+~-]{0,99}$/;

/** Whether a package's name and version may stand in a command that people copy: a lockfile can hold any text. */
export function shellSafe(name: string, version: string): boolean {
  return NAME.test(name) && !name.includes('..') && VERSION.test(version);
}
