import type { Oddity } from '../model/workspace.js';
import { nameText } from '../util/byte-name.js';
import type { ModeEntry } from './tree-entry.js';

/** No system follows a longer one (PATH_MAX of Linux). */
export const LONGEST_TARGET = 4_096;

export function isLink({ mode }: ModeEntry): boolean {
  return mode === '120000';
}

/** @param target the bytes of a link; null when they could not be had */
export function oddityOf(entry: ModeEntry, target: Buffer | null): Oddity {
  const { path, blob } = entry;
  if (!isLink(entry)) return { path, kind: 'submodule', target: blob };
  return { path, kind: 'link', target: target === null ? null : nameText(target) };
}
