import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigurationError, EnvironmentError } from '../../src/model/errors.js';
import { writeReportFile } from '../../src/publish/report-file.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a report that is written to a file', () => {
  test('has the folders that it needs, takes the place of an older one, and leaves nothing beside it', () => {
    const path = join(folder, 'a/b/report.json');
    writeReportFile(path, 'old');
    writeReportFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['report.json']);
  });

  test('goes where a link leads, and the link stays', () => {
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync('real.json', join(folder, 'link.json'));
    writeReportFile(join(folder, 'link.json'), 'new');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
  });

  test('goes into a device, which is not replaced', () => {
    writeReportFile('/dev/null', 'text');
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  test('that does not fit is no half of one: the machine is to blame, the older one stands', () => {
    expect(() => writeReportFile('/dev/full', 'text')).toThrow(EnvironmentError);
    expect(() => writeReportFile('/dev/full', 'text')).toThrow('no space is left');
  });

  test('is a mistake of who named the place, where that is none for a file', () => {
    mkdirSync(join(folder, 'report'));
    expect(() => writeReportFile(join(folder, 'report'), 'text')).toThrow(ConfigurationError);
    writeFileSync(join(folder, 'file'), '');
    expect(() => writeReportFile(join(folder, 'file/report.json'), 'text')).toThrow(ConfigurationError);
    expect(existsSync(join(folder, 'file'))).toBe(true);
  });
});
