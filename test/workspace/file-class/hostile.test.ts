import { describe, expect, test } from '@jest/globals';
import { NO_MOVES } from '../../../src/correlate/no-moves.js';
import { openFileClasses } from '../../../src/workspace/file-class/file-classes.js';
import { importsIn } from '../../../src/workspace/file-class/import-lines.js';
import { usesTestFramework } from '../../../src/workspace/file-class/test-imports.js';
import { assertNearLinear } from '../../helpers/growth.js';
import { memoryWorkspace } from '../../helpers/scan-context.js';

const TEST = "import { test } from '@jest/globals';\n";

describe('a file made to be searched for ever is read in linear time:', () => {
  test.each<[string, string, (size: number) => string]>([
    ['blanks after an import', 'a.js', (size) => `from${' '.repeat(size)}`],
    ['empty lines of C#', 'a.cs', (size) => `${'\n'.repeat(size)}x`],
  ])('%s', async (_what, path, text) => {
    await assertNearLinear(60_000, (size) => {
      const made = text(size);
      return () => [importsIn(path, made), usesTestFramework(path, made)];
    });
  });

  test.each<[string, (size: number) => Record<string, string>]>([
    [
      'slashes in a package that publishes',
      (size) => ({ 'package.json': JSON.stringify({ files: [`a${'/'.repeat(size)}x`] }) }),
    ],
    [
      'stars in a package that publishes',
      (size) => ({ 'package.json': JSON.stringify({ files: [`test/${'*a'.repeat(size / 1000)}*b`] }) }),
    ],
  ])('%s', async (_what, more) => {
    const path = `test/${'a'.repeat(60)}.test.js`;
    const base = { 'package.json': '{"devDependencies":{"jest":"30"}}', [path]: TEST };
    await assertNearLinear(60_000, (size) => {
      const workspace = memoryWorkspace({ ...base, ...more(size) }, base);
      return async () => {
        const found = await openFileClasses(workspace, [], NO_MOVES).of('head', path);
        expect(found.kind).toBe('test');
      };
    });
  });
});
