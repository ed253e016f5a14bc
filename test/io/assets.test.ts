import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { assetPath, copiedAssets, sourceRoot } from '../../src/io/assets.js';

test('from source, every file that the build copies exists', () => {
  expect(sourceRoot()).toBe(process.cwd());
  expect(copiedAssets().length).toBeGreaterThan(1);
  for (const { name, source } of copiedAssets()) {
    expect(existsSync(join(process.cwd(), source))).toBe(true);
    expect(assetPath(name)).toBe(join(process.cwd(), source));
  }
});

test('an asset that another file lists is taken from where it says', () => {
  const source = 'node_modules/some-grammar/grammar.wasm';
  expect(assetPath('grammars/some.wasm', source)).toBe(join(process.cwd(), source));
});

test('what only the build makes is looked for in dist', () => {
  expect(assetPath('data/static-rules.json')).toBe(join(process.cwd(), 'dist', 'data', 'static-rules.json'));
});
