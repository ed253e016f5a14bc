import { describe, expect, test } from '@jest/globals';
import { type LanguageId, languageById } from '../../../../src/scan/static/language/index.js';
import { neighboursWith } from '../../../../src/scan/static/language/neighbours.js';
import { repositoryFiles } from '../../../../src/scan/static/session/repository-files.js';

function seen(language: LanguageId, paths: readonly string[], from: string): readonly string[] {
  const { modules } = languageById(language).flow;
  const files = repositoryFiles(paths, new Map());
  // The first of a folder that asks is remembered for those that ask after it.
  for (const path of paths) neighboursWith(modules, path, 'load', files);
  return neighboursWith(modules, from, 'load', files);
}

describe('files that a file sees without an import', () => {
  test('are none in JavaScript, whoever of the folder asked before: not each file of it is looked through for a change of one', () => {
    expect(seen('typescript', ['server/a.ts', 'server/b.ts', 'server/c.ts'], 'server/c.ts')).toEqual([]);
  });

  test('are the others of a package in Go, the one that asked first too', () => {
    expect(seen('go', ['server/a.go', 'server/b.go', 'other/c.go'], 'server/b.go')).toEqual(['server/a.go']);
  });
});
