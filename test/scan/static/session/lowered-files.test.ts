import { describe, expect, test } from '@jest/globals';
import type { Module } from '../../../../src/scan/static/ir/module.js';
import type { CodeFile } from '../../../../src/scan/static/session/code-file.js';
import { loweredFiles } from '../../../../src/scan/static/session/lowered-files.js';

const MODULE: Module = { functions: [], classes: [], imports: [], exports: null, unread: [], package: '' };

function aFile(text: string, language: CodeFile['language'] = 'javascript'): CodeFile {
  return { path: 'a.js', language, text };
}

describe('files lowered for both sides', () => {
  test('the other side takes the form of the same text once; then nothing of it is held', () => {
    const files = loweredFiles();
    files.put(aFile('a()'), MODULE);
    expect([files.take(aFile('a()')), files.take(aFile('a()'))]).toEqual([MODULE, null]);
  });

  test('a file that the change edited, or that is read as another language, is never taken for what it was', () => {
    const files = loweredFiles();
    files.put(aFile('a()'), MODULE);
    expect([files.take(aFile('b()')), files.take(aFile('a()', 'typescript'))]).toEqual([null, null]);
  });

  test('a change of very many megabytes holds no more than some of them', () => {
    const files = loweredFiles();
    const texts = Array.from({ length: 12 }, (_, i) => String(i).padEnd(1_000_000, ' '));
    for (const text of texts) files.put(aFile(text), MODULE);
    expect(texts.filter((text) => files.take(aFile(text)) !== null)).toHaveLength(8);
  });
});
