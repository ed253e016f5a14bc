import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { buildDatabase } from '../../../../../src/scan/dependencies/advisory/database/build-database.js';
import { anAffectedEntry, anOsvDirectory, anOsvRecord, putZip } from '../../../../helpers/osv-database.js';
import { recordingLog } from '../../../../helpers/silent-log.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function directory(ecosystems: Readonly<Record<string, readonly Record<string, unknown>[]>>): string {
  const dir = anOsvDirectory(ecosystems);
  folders.push(dir);
  return dir;
}

describe('gatehouse db build', () => {
  test('indexes every ecosystem, names what it skips and what is broken, and goes on', async () => {
    const ofPython = anOsvRecord({ affected: [anAffectedEntry({ ecosystem: 'PyPI' })] });
    const dir = directory({ npm: [anOsvRecord()], PyPI: [ofPython], GIT: [anOsvRecord()] });
    putZip(dir, 'Go', Buffer.from('half a do'));
    const built = await buildDatabase(dir, recordingLog(), NOW);
    expect(built.indexes.map(({ ecosystem, records }) => [ecosystem, records])).toEqual([
      ['PyPI', 1],
      ['npm', 1],
    ]);
    expect(built.skipped).toEqual(['GIT']);
    expect(built.problems).toEqual([
      expect.objectContaining({ path: join(dir, 'Go', 'all.zip'), message: expect.stringMatching(/not a zip/) }),
    ]);
  });

  test('of a folder without zips is a mistake of the user', async () => {
    await expect(buildDatabase(directory({}), recordingLog())).rejects.toThrow('gatehouse db update');
    await expect(buildDatabase('/nowhere/at/all', recordingLog())).rejects.toThrow('cannot be read');
  });
});
