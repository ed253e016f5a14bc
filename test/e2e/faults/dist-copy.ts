import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The ways in which a file of `dist/` breaks. */
export const FILE_FAULTS = ['missing', 'empty', 'cut', 'garbage'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** A copy of a build in which one file at a time is broken. */
export interface DistCopy {
  readonly folder: string;
  /** Paths of its files, with `/`. */
  readonly files: readonly string[];
  breakFile(name: string, fault: FileFault): void;
  restore(name: string): void;
}

/** The folder is called `dist` in a folder that has nothing else, as it is in a release. */
export function copyDist(dist: string, parent: string): DistCopy {
  const folder = join(parent, 'dist');
  cpSync(dist, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split('\\').join('/'))
    .sort();
  return {
    folder,
    files,
    breakFile(name, fault) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      if (fault === 'missing') rmSync(path);
      else writeFileSync(path, broken(bytes, fault));
    },
    restore: (name) => cpSync(join(dist, name), join(folder, name)),
  };
}

function broken(bytes: Buffer, fault: Exclude<FileFault, 'missing'>): Buffer {
  if (fault === 'empty') return Buffer.alloc(0);
  if (fault === 'cut') return bytes.subarray(0, bytes.length >> 1);
  return Buffer.from('\u0000@@ not what was here } ) ]\n'.repeat(Math.max(1, bytes.length >> 6)));
}
