import { expect, test } from '@jest/globals';
import { readMessages } from '../../../../src/scan/dependencies/osv-scanner/messages.js';

const FILES = [
  '/tmp/gatehouse-x/lockfiles/head/tree/package-lock.json',
  '/tmp/gatehouse-x/lockfiles/head/tree/b/yarn.lock',
];

test('a file that is said to be read counts only when we gave it: a lockfile can smuggle lines into the messages', () => {
  const stderr = `Scanned ${FILES[0]} file and found 3 packages\nScanned /etc/passwd file and found 1 package\n`;
  expect([...readMessages(stderr, FILES).scanned]).toEqual([FILES[0]]);
});

test('an extraction error is tied to its file, printed with or without the leading slash', () => {
  const stderr = `Error during extraction: (extracting as javascript/yarnlock) ${FILES[1]?.slice(1)}: bad: worse\n`;
  expect(readMessages(stderr, FILES).unreadable).toEqual([{ path: FILES[1], message: 'bad: worse' }]);
});

test('an error of an unknown file is kept, without a file', () => {
  const stderr = 'Error during extraction: (extracting as x/y) elsewhere: bad\n';
  expect(readMessages(stderr, FILES).unreadable).toEqual([{ path: '', message: 'bad' }]);
});

test.each([
  ['Error during extraction: (extracting as vulnmatch/osvlocal) no offline version'],
  ['could not load db for npm ecosystem: zip: not a valid zip file'],
])('%s is a matcher error: packages were not looked up', (line) => {
  expect(readMessages(`${line}\n`, FILES).matcherError).not.toBeNull();
});

test('progress is not the last word', () => {
  const stderr = 'Scanning dir x\nextraction failed on specified lockfile\nEnd status: 1 dirs visited\n\n';
  expect(readMessages(stderr, FILES)).toMatchObject({
    lastWord: 'extraction failed on specified lockfile',
    crash: null,
  });
});

test('a line of a megabyte is cut', () => {
  expect(readMessages(`panic: ${'x'.repeat(1_000_000)}`, FILES).crash?.length).toBeLessThanOrEqual(400);
});
