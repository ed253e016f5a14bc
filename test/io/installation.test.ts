import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { installationFault, readWhole } from '../../src/io/installation.js';

const FILES = { 'main.js': 'export {};\n', 'names.txt': 'left\nright\n' };

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'gatehouse-dist-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dist, name), text);
  const contents = Object.entries(FILES).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]);
  writeFileSync(join(dist, 'contents.json'), JSON.stringify(Object.fromEntries(contents)));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

test('an installation that is whole has no fault, and its files are read', () => {
  expect(installationFault(dist)).toBeNull();
  expect(readWhole('names.txt', dist).toString()).toBe(FILES['names.txt']);
});

test('nothing is said of sources, which have no list', () => {
  expect(installationFault()).toBeNull();
});

describe('a file of which a half looks whole', () => {
  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['damaged', (path: string) => writeFileSync(path, 'left\n')],
    ['damaged', (path: string) => writeFileSync(path, '')],
  ])('is not read when it is %s, and the fault names it and what to do', (how, breakFile) => {
    breakFile(join(dist, 'names.txt'));
    const line = `this installation is not complete: dist/names.txt is ${how}; check the release out again`;
    expect(() => readWhole('names.txt', dist)).toThrow(line);
    expect(installationFault(dist)?.message).toBe(line);
  });

  test.each(['', '{}', '[]', '{"main.js":'])('is not believed without the list of what must be there: %s', (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-dist-'));
    try {
      writeFileSync(join(folder, 'names.txt'), 'left\n');
      writeFileSync(join(folder, 'contents.json'), text);
      expect(() => readWhole('names.txt', folder)).toThrow('dist/contents.json is damaged');
      expect(installationFault(folder)?.message).toContain('dist/contents.json is damaged');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
