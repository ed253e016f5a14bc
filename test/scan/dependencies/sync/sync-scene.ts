import { collectLockfiles } from '../../../../src/scan/dependencies/audit/collect.js';
import { syncOf } from '../../../../src/scan/dependencies/sync/sync.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const silent = () => undefined;

export async function sync(head: Files, base?: Files) {
  const workspace = memoryWorkspace(head, base);
  return syncOf(workspace, await collectLockfiles(workspace, silent), silent);
}

/** `place: message` of what is said of a whole tree. */
export async function said(files: Files): Promise<string[]> {
  const { head } = await sync(files);
  return head.map(({ location, message }) => `${location?.path}:${location?.startLine}: ${message}`);
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

export function npmLock(root: Record<string, string>, held: Record<string, string>): string {
  const modules = Object.entries(held).map(([name, version]) => [`node_modules/${name}`, { version }]);
  return json({ lockfileVersion: 3, packages: { '': { dependencies: root }, ...Object.fromEntries(modules) } });
}
