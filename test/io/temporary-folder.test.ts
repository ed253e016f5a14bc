import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../../src/io/temporary-folder.js';

test('a temporary folder is private, and goes with all that is in it', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.path, 'a'), 'x');
  expect(statSync(folder.path).mode & 0o077).toBe(0);
  folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});
