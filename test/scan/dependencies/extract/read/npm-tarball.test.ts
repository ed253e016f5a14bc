import { expect, test } from '@jest/globals';
import { npmTarball } from '../../../../../src/scan/dependencies/extract/read/npm-tarball.js';

const HOST = 'registry.npmjs.org';
const LODASH = { host: HOST, name: 'lodash', version: '4.17.20' };
/** Put together here, so that no scanner takes it for a real one. */
const CREDENTIALS = ['user', 'pw'].join(':');

test.each<[string, unknown]>([
  [`https://${HOST}/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}/lodash/-/lodash-4.17.20.tgz#sha1`, LODASH],
  [`https://${HOST}:443/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`http://${HOST}:80/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}/quiet/../lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}/quiet/%2e%2e/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}/quiet%2f..%2flodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${CREDENTIALS}@${HOST}/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}/l%6fdash/-/%6codash-4.17.20.tgz`, LODASH],
  [`https://${HOST}//lodash//-/lodash-4.17.20.tgz`, LODASH],
  [`HTTPS://REGISTRY.npmjs.ORG/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https://${HOST}./lodash/-/lodash-4.17.20.tgz`, LODASH],
  [`https:\\\\${HOST}\\lodash\\-\\lodash-4.17.20.tgz`, LODASH],
  [`https:/${HOST}/lodash/-/lodash-4.17.20.tgz`, LODASH],
  [` https://${HOST}/lodash/-/lodash-4.17.20.tgz?x=/a/-/a-1.0.0.tgz`, LODASH],
  [`https://${HOST}/@s%2fa/-/a-1.0.0.tgz`, { host: HOST, name: '@s/a', version: '1.0.0' }],
  [`https://${HOST}/%40s/a/-/a-1.0.0.tgz`, { host: HOST, name: '@s/a', version: '1.0.0' }],
  [
    'https://mirror.example/api/npm/all/@s/a/-/@s/a-1.0.0.tgz',
    { host: 'mirror.example', name: '@s/a', version: '1.0.0' },
  ],
  [
    'https://npm.pkg.github.com/download/@s/a/1.0.0/abc',
    { host: 'npm.pkg.github.com', name: '@s/a', version: '1.0.0' },
  ],
  [`https://${HOST}/lodash/-/other-1.0.0.tgz`, { host: HOST, name: 'lodash' }],
  ['https://example.org/a-1.0.0.tgz', null],
  [`https://${HOST}/-/lodash-1.0.0.tgz`, null],
  ['git+https://github.com/o/r.git', null],
  ['https://[', null],
])('%s', (address, expected) => {
  expect(npmTarball(address)).toEqual(expected);
});
