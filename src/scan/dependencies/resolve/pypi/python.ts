import { comparePep440 } from '../../version/pep440.js';
import { type Specifier, specifierOf } from './specifier.js';

/** The interpreter that is assumed: CPython on 64-bit Linux, as on the machines that services run on. */
export interface Python {
  /** `3.13` */
  readonly minor: string;
  /** `3.13.99` where only the minor version is known: the newest patch release counts. */
  readonly full: string;
}

/** What is taken where nothing says otherwise, newest last. */
const RELEASES = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const USUAL = '3.13';

export function python(version: string): Python {
  const [major = '3', minor = '13', patch] = version.split('.');
  return { minor: `${major}.${minor}`, full: `${major}.${minor}.${patch ?? '99'}` };
}

/**
 * The interpreter that a project runs on: the version it names, as `.python-version` or an image does, else the usual
 * one, else the newest that its `requires-python` admits.
 */
export function choosePython(named: string | null, requires: string | null): Python {
  const stated = named === null ? null : /(?:^|[^\d.])(3\.\d{1,2}(?:\.\d{1,2})?)(?![\d.])/.exec(named)?.[1];
  if (stated !== undefined && stated !== null) return python(stated);
  const wanted: Specifier | null = requires === null ? null : specifierOf(requires);
  const fits = (minor: string) => wanted === null || wanted.admits(python(minor).full);
  if (fits(USUAL)) return python(USUAL);
  return python(RELEASES.toReversed().find(fits) ?? USUAL);
}

/** Whether a release that is limited to some interpreters can be installed on this one; null: it says nothing. */
export function runsOn(requiresPython: string | null, { full }: Python): boolean {
  if (requiresPython === null || requiresPython.trim() === '') return true;
  const specifier = specifierOf(requiresPython.replace(/\s+/g, ''));
  // pip takes an unreadable limit for none.
  return specifier === null || specifier.admits(full);
}

/** The values of environment markers (packaging.python.org/en/latest/specifications/dependency-specifiers). */
export function environmentOf({ minor, full }: Python): Readonly<Record<string, string>> {
  return {
    os_name: 'posix',
    sys_platform: 'linux',
    platform_machine: 'x86_64',
    platform_system: 'Linux',
    platform_python_implementation: 'CPython',
    implementation_name: 'cpython',
    platform_release: '',
    platform_version: '',
    python_version: minor,
    python_full_version: full,
    implementation_version: full,
  };
}

/** Whether a wheel's tags fit (packaging.python.org/en/latest/specifications/platform-compatibility-tags). */
export function wheelFits(filename: string, { minor }: Python): boolean {
  const parts = filename.slice(0, -'.whl'.length).split('-');
  const [pythons = '', abis = '', platforms = ''] = parts.slice(-3);
  if (!platforms.split('.').some((tag) => tag === 'any' || /^(?:linux|manylinux\w*)_x86_64$/.test(tag))) return false;
  const own = `cp${minor.replace('.', '')}`;
  const abiList = abis.split('.');
  return pythons.split('.').some((tag) => {
    if (tag === own) return abiList.some((abi) => abi === own || abi === `${own}m` || abi === 'abi3' || abi === 'none');
    const older = /^(cp|py)3(\d*)$/.exec(tag);
    if (older === null || comparePep440(`3.${older[2] || '0'}`, minor) > 0) return false;
    return older[1] === 'py' ? abiList.includes('none') : abiList.includes('abi3');
  });
}
