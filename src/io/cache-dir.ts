import { chmodSync, lstatSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ensureFolder } from './folder.js';

/**
 * The folder for caches between runs: `$XDG_CACHE_HOME/gatehouse` (XDG Base Directory 0.8), `%LOCALAPPDATA%\gatehouse`
 * on Windows, else `~/.cache/gatehouse`. Relative values are ignored, as the specification asks. Null without a home.
 */
export function cacheDirPath(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | null {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== undefined && isAbsolute(named)) return join(named, 'gatehouse');
  return home === '' ? null : join(home, '.cache', 'gatehouse');
}

/**
 * Makes the folder, readable by its owner alone. Null when that is not possible, or when the folder is a link or
 * belongs to somebody else: what another user can write must not decide a verdict.
 */
export function openCacheDir(path: string | null): string | null {
  if (path === null) return null;
  try {
    ensureFolder(path, 0o700);
    const stat = lstatSync(path);
    if (!stat.isDirectory()) return null;
    const user = process.getuid?.();
    if (user !== undefined && stat.uid !== user) return null;
    if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) chmodSync(path, 0o700);
    return path;
  } catch {
    return null;
  }
}
