import type { Location } from '../../../model/location.js';
import { decode } from '../file/decode.js';
import type { Lockfile } from '../package/lockfile.js';

/** A change of a file that is whole in itself: the lines that it takes the place of, and what they become. */
export interface PinEdit {
  readonly startLine: number;
  readonly endLine: number;
  readonly replacement: string;
}

/** An element of a pom or project file is over sooner. */
const MAX_LINES = 12;
const MAX_WIDTH = 500;

/**
 * The edit that writes another version where a file names the one that is installed, where no lockfile has to follow.
 * Null where the version is not written there once, as behind a property or with the checksums of the old release.
 * @param place where the finding is shown
 */
export function pinEdit(lockfile: Lockfile | null, place: Location, from: string, to: string): PinEdit | null {
  const { startLine } = place;
  if (lockfile?.extraction.isWhole !== true || place.path !== lockfile.path || startLine === undefined) return null;
  const { text } = decode(lockfile.bytes, lockfile.path);
  const lines = text.split('\n').slice(startLine - 1, startLine - 1 + MAX_LINES);
  const end = endOf(lines);
  const piece = lines.slice(0, end);
  if (piece.some((line) => line.length > MAX_WIDTH || /--hash|\\\r?$/.test(line))) return null;
  const [at, second] = placesOf(piece.join('\n'), from);
  if (at === undefined || second !== undefined) return null;
  const written = piece.join('\n');
  const replacement = `${written.slice(0, at)}${to}${written.slice(at + from.length)}`.replaceAll('\r', '');
  return { startLine, endLine: startLine + end - 1, replacement };
}

/** How many lines the entry has: one, or up to where its element is closed. */
function endOf(lines: readonly string[]): number {
  const element = /^\s*<([\w.:-]+)[^>]*(?<!\/)>\s*$/.exec(lines[0] ?? '')?.[1];
  if (element === undefined) return 1;
  const close = lines.findIndex((line) => line.includes(`</${element}>`));
  return close === -1 ? 1 : close + 1;
}

/** Where a version stands that is no part of a longer word or number. */
function placesOf(text: string, version: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const after = text.slice(at + version.length, at + version.length + 2);
    if (!/[\w.+-]$/.test(text.slice(0, at)) && !/^(?:[\w+-]|\.\w)/.test(after)) places.push(at);
  }
  return places;
}
