import { rmSync } from 'node:fs';
import type { SourceAnswer } from '../../../../../src/scan/dependencies/advisory/advisory-source.js';
import { openDatabase } from '../../../../../src/scan/dependencies/advisory/database/offline-database.js';
import { anOsvDirectory } from '../../../../helpers/osv-database.js';
import { recordingLog } from '../../../../helpers/silent-log.js';

export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const LEFT_PAD = { ecosystem: 'npm', name: 'left-pad', version: '1.0.0' };
/** Removed after each test by `removeFolders`. */
export const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A database folder with these records. */
export function directory(ecosystems: Readonly<Record<string, readonly Record<string, unknown>[]>>): string {
  const dir = anOsvDirectory(ecosystems);
  folders.push(dir);
  return dir;
}

export async function ask(
  dir: string,
  queries = [LEFT_PAD],
  options: { cacheDir?: string; now?: number } = {},
): Promise<SourceAnswer> {
  const database = await openDatabase(dir, { log: recordingLog(), now: NOW, ...options });
  const answer = await database.affecting(queries);
  await database.close();
  return answer;
}

export const idsOf = (answer: SourceAnswer) => answer.matches.map((match) => match.map(({ id }) => id));
