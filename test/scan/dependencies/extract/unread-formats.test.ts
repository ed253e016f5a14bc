import { expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { unreadGaps } from '../../../../src/scan/dependencies/extract/unread-formats.js';

test('lockfiles in formats that nobody reads are told, and none of them has a reader', () => {
  const paths = ['a/bun.lockb', '.terraform.lock.hcl', 'MODULE.bazel.lock', 'requirements-dev.lock', 'Chart.lock'];
  const gaps = unreadGaps([...paths, 'bun.lock', 'node_modules/x/bun.lockb']);
  expect(gaps.map(({ path }) => path)).toEqual(paths);
  expect(gaps[0]).toEqual({
    kind: 'manifest',
    path: 'a/bun.lockb',
    subject: 'Bun',
    reason: 'binary format, not read; use bun.lock',
  });
  expect(paths.filter((path) => extractorFor(path) !== undefined)).toEqual([]);
});
