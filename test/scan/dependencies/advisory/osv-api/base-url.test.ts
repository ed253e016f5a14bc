import { expect, test } from '@jest/globals';
import { osvApiUrl, PUBLIC_OSV_API } from '../../../../../src/scan/dependencies/advisory/osv-api/base-url.js';

test.each([
  [undefined, PUBLIC_OSV_API],
  ['', PUBLIC_OSV_API],
  ['https://osv.example/api/', 'https://osv.example/api'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://localhost:8080/', 'http://localhost:8080'],
])('%j is asked at %s', (value, url) => {
  expect(osvApiUrl({ GATEHOUSE_OSV_API: value })).toBe(url);
});

test.each([
  ['http://osv.example'],
  ['http://127.0.0.1.evil.example'],
  ['ftp://localhost'],
  ['file:///etc/passwd'],
  ['https://user:word@osv.example'],
  ['https://osv.example/?x='],
  ['nonsense'],
])('%s is refused: an answer over an open line could say anything', (value) => {
  expect(() => osvApiUrl({ GATEHOUSE_OSV_API: value })).toThrow('GATEHOUSE_OSV_API must be');
});
