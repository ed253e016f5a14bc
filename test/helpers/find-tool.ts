import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A tool on the PATH or where `go install` puts it; null when this machine has none. */
export function findTool(name: string): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), 'go/bin')];
  const path = folders.map((folder) => join(folder, file)).find((candidate) => existsSync(candidate));
  if (path === undefined) return null;
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : null;
}
