import { type Dirent, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { linearGlob } from '../util/linear-glob.js';

/** Bounds for a walk through a folder that a stranger may have filled. */
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 30;
const NEVER = new Set(['.git', 'node_modules']);

export interface FoundReports {
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** Why they cannot be all; null: they are. */
  readonly problem: string | null;
}

/** Files by a glob, or by one path. Links are neither reports nor folders to look into. @param glob absolute, with `/` */
export function reportPaths(glob: string): FoundReports {
  const segments = glob.split('/');
  const firstWild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
  if (firstWild === -1) return { paths: [glob], problem: null };
  const folder = segments.slice(0, firstWild).join('/') || parse(glob).root;
  const matches = linearGlob(segments.slice(firstWild).join('/'));
  if (matches === null) return { paths: [], problem: 'the glob is in a form that is not known' };
  const paths: string[] = [];
  let seen = 0;

  function walk(within: string, depth: number): boolean {
    for (const entry of entriesOf(join(folder, within))) {
      if (++seen > MAX_ENTRIES) return false;
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isFile() && matches?.(name)) paths.push(`${folder.replace(/\/$/, '')}/${name}`);
      if (!entry.isDirectory() || NEVER.has(entry.name)) continue;
      if (depth === MAX_DEPTH || !walk(name, depth + 1)) return false;
    }
    return true;
  }

  const isWhole = walk('', 0);
  return { paths: paths.sort(), problem: isWhole ? null : 'there is too much to look through for reports' };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
