import { expect, test } from '@jest/globals';
import { neededForge, required } from '../../../src/app/host/needed-forge.js';
import { ConfigurationError, ScanError } from '../../../src/model/errors.js';
import { fakeForge, refused } from '../../helpers/fake-forge.js';

test('a step that works through the API says so where it has no token', () => {
  const forge = fakeForge();
  expect(neededForge(forge)).toBe(forge);
  expect(() => neededForge(null)).toThrow(ConfigurationError);
});

test('a host that does not answer is a scan that did not complete, and no defect of ours', async () => {
  const forge = fakeForge();
  const read = (error: Error) => required(forge, 'it cannot be read', 'actions: read', () => Promise.reject(error));
  await expect(read(refused(503))).rejects.toThrow(ScanError);
  await expect(read(refused(403, 'not accessible'))).rejects.toThrow(
    'it cannot be read: the token lacks `actions: read`',
  );
  await expect(read(new ConfigurationError('no result'))).rejects.toThrow(ConfigurationError);
  await expect(read(new TypeError('x is undefined'))).rejects.toThrow(TypeError);
});
