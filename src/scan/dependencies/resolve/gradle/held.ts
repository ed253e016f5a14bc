import { LocatedError } from '../../../../model/errors.js';
import { parseGradleLock } from '../../extract/gradle-lock/parse.js';
import type { ReadSibling } from '../../file/source-file.js';
import { lockfileNames } from './lockfiles.js';
import type { Demand, Project } from './project.js';
import { nameOf } from './requests.js';

/** Neither a range nor a prefix nor a status, of which the lockfile says what it stood for. */
const PLAIN = /^(?!latest\.)[\w.-]+$/;

/**
 * Whether the lockfiles beside a script hold what the script asks for, in the versions that it writes. Gradle reads them
 * only where a script switches locking on, which a plugin may do unseen; so one that holds something else, be it that
 * somebody put it there, pins nothing.
 */
export async function isHeld(script: string, { demands }: Project, read: ReadSibling): Promise<boolean> {
  const locked = new Map<string, Set<string>>();
  for (const path of lockfileNames(script)) {
    for (const { name, version } of await packagesIn(path, read)) {
      locked.set(name, (locked.get(name) ?? new Set()).add(version));
    }
  }
  return demands.every((demand) => demand.kind !== 'module' || holds(locked.get(nameOf(demand)), demand));
}

function holds(versions: ReadonlySet<string> | undefined, { version }: Demand): boolean {
  if (versions === undefined) return false;
  return version === undefined || !PLAIN.test(version) || versions.has(version);
}

async function packagesIn(path: string, read: ReadSibling) {
  const text = await read(path);
  try {
    return text === null ? [] : parseGradleLock({ path, text }).packages;
  } catch (error) {
    if (error instanceof LocatedError) return [];
    throw error;
  }
}
