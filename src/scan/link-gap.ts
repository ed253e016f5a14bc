import type { Oddity } from '../model/workspace.js';
import { isMigrationConfig, isSql } from './database/migrations/find.js';
import { extractorFor } from './dependencies/extract/index.js';
import type { Gap } from './ledger.js';
import { languageOf } from './static/language/index.js';
import { isWorkflowFile } from './static/workflow/workflow-file.js';

/** What links of one side may lead to. */
export interface LinkedTree {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Links by their paths, each with where it leads; null: unknown. */
  readonly links: ReadonlyMap<string, string | null>;
}

/** More links one behind another are followed by no system (ELOOP, 40 on Linux). */
const MOST_HOPS = 40;

/**
 * What the ledger says of a symlink; null for one whose content is looked at all the same: a folder of the tree, or a
 * file that is read as what the link's name says.
 * @param replaces whether the base has a regular file in its place
 */
export function linkGap({ path, target }: Oddity, tree: LinkedTree, replaces: boolean): Gap | null {
  const say = (reason: string): Gap => ({ kind: 'link', path, subject: 'symlink', reason });
  if (target === null) return say('a symlink whose target cannot be read');
  const end = follow(path, tree, 0);
  if (end === 'outside') return say('a symlink that leads out of the repository');
  if (end === 'nowhere') return say('a symlink that leads to nothing in the repository');
  if (replaces) return say(`a symlink in the place of a file; it leads to ${end.path}`);
  if (tree.folders.has(end.path) || isReadAlike(path, end.path)) return null;
  return say(`a symlink to ${end.path}, which is not read as what the name of the link says`);
}

type End = { readonly path: string } | 'outside' | 'nowhere';

/** The file or folder that a path comes to when every link on the way is followed. */
function follow(path: string, tree: LinkedTree, hops: number): End {
  if (hops > MOST_HOPS) return 'nowhere';
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const start = parts.slice(0, length).join('/');
    if (!tree.links.has(start)) continue;
    const target = tree.links.get(start) ?? null;
    if (target === null) return 'nowhere';
    const next = joined(parts.slice(0, length - 1), target, parts.slice(length));
    return next === null ? 'outside' : follow(next, tree, hops + 1);
  }
  return tree.files.has(path) || tree.folders.has(path) ? { path } : 'nowhere';
}

/** A target as seen from its folder, and what follows it; null when that is above the root. */
function joined(folder: readonly string[], target: string, rest: readonly string[]): string | null {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return null;
  const parts = [...folder];
  for (const part of [...target.split('/'), ...rest]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/**
 * Whether a scanner takes a file for the same thing under both names. A migration is what its place in the order makes it,
 * and links have none there.
 */
function isReadAlike(path: string, other: string): boolean {
  return (
    !isSql(path) &&
    !isMigrationConfig(path) &&
    extractorFor(path) === extractorFor(other) &&
    languageOf(path) === languageOf(other) &&
    isWorkflowFile(path) === isWorkflowFile(other)
  );
}
