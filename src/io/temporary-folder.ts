import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders that nobody has removed yet. */
const open = new Set<string>();

/** A private folder (mode 0700) below the system's folder for such; absolute, links resolved. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes an empty folder. Whoever makes it removes it; what is left when the process ends, also by a signal, goes then. */
export function temporaryFolder(prefix = 'gatehouse-'): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  if (open.size === 0) process.once('exit', removeAll);
  open.add(path);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      open.delete(path);
      if (open.size === 0) process.off('exit', removeAll);
    },
  };
}

/** One that cannot be removed keeps no other from it. */
function removeAll(): void {
  for (const path of open) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {}
  }
  open.clear();
}
