import { expect, test } from '@jest/globals';
import { errorLines, exitCodeFor } from '../../../src/app/host/user-error.js';
import { ConfigurationError, EnvironmentError, LocatedError, ScanError } from '../../../src/model/errors.js';

test.each([
  ['the user’s mistake', new ConfigurationError('x'), 2],
  ['a file that cannot be read', new LocatedError({ message: 'x' }), 2],
  ['a scan that did not complete', new ScanError('x'), 3],
  ['a machine that does not serve', new EnvironmentError('x'), 4],
  ['a defect of ours', new TypeError('x'), 4],
  ['what is no error', 'x', 4],
])('%s has its own exit code, and none is the policy’s no', (_name, error, code) => {
  expect(exitCodeFor(error)).toBe(code);
});

test('each line says where it stands and what to do', () => {
  const error = new LocatedError({ message: 'a\nb', path: 'p.yml', line: 3, remedy: 'mend it' });
  expect(errorLines(error)).toEqual(['p.yml:3: a; mend it', 'p.yml:3: b; mend it']);
  expect(errorLines(new ConfigurationError('no place'))).toEqual(['no place']);
});
