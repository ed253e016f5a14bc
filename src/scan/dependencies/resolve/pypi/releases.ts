import { field, flagField, listField, textField } from '../../file/value.js';
import { comparePep440, parsePep440 } from '../../version/pep440.js';
import { type Python, runsOn, wheelFits } from './python.js';

/** One version of a project that can be installed on the chosen interpreter. */
export interface Release {
  readonly version: string;
  /** All of its files were taken back by their author: only an exact pin still takes it. */
  readonly isYanked: boolean;
  /** Address of a wheel that fits; null where there are only sources. */
  readonly wheel: string | null;
  readonly source: string | null;
}

/** What a project page says of one file. */
export interface DistributionFile {
  readonly filename: string;
  readonly version: string;
  readonly isWheel: boolean;
  readonly requiresPython: string | null;
  readonly url: string;
  readonly isYanked: boolean;
}

const MAX_FILES = 200_000;
const WHEEL = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/i;
const SOURCE = /^(.+)-(\d[^-]*)\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i;

/**
 * Files of a project page (peps.python.org/pep-0691) that pip would look at.
 * @param base address of the page, against which relative ones are read
 */
export function filesOf(page: unknown, base: string): DistributionFile[] {
  return listField(page, 'files')
    .slice(0, MAX_FILES)
    .flatMap((file): DistributionFile[] => {
      const filename = textField(file, 'filename') ?? '';
      const wheel = WHEEL.exec(filename);
      const version = wheel === null ? SOURCE.exec(filename)?.[2] : wheel[2];
      const address = textField(file, 'url') ?? '';
      if (version === undefined || parsePep440(version) === null || !URL.canParse(address, base)) return [];
      return [
        {
          filename,
          version,
          isWheel: wheel !== null,
          requiresPython: textField(file, 'requires-python') ?? null,
          url: new URL(address, base).href,
          isYanked: flagField(file, 'yanked') || typeof field(file, 'yanked') === 'string',
        },
      ];
    });
}

/** The releases that can be installed on an interpreter, newest first. */
export function releasesOf(files: readonly DistributionFile[], on: Python): Release[] {
  const found = new Map<string, { version: string; wheel: string | null; source: string | null; isYanked: boolean }>();
  for (const { filename, version, isWheel, requiresPython, url, isYanked } of files) {
    if (!runsOn(requiresPython, on) || (isWheel && !wheelFits(filename, on))) continue;
    const release = found.get(version) ?? { version, wheel: null, source: null, isYanked: true };
    if (isWheel) release.wheel ??= url;
    else release.source ??= url;
    release.isYanked &&= isYanked;
    found.set(version, release);
  }
  return [...found.values()].sort((a, b) => comparePep440(b.version, a.version));
}
