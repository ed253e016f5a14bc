import { describe, expect, test } from '@jest/globals';
import { conanLock } from '../../../../src/scan/dependencies/extract/conan-lock/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const FIRST = `{
 "graph_lock": {
  "nodes": {
   "0": { "ref": "shop/1.0", "path": "../conanfile.txt", "requires": ["1"], "build_requires": ["3"] },
   "1": { "ref": "web/1.2.3#0:aa#0", "requires": ["2"], "context": "host" },
   "2": { "pref": "zlib/1.2.11@user/stable#bb:cc#dd" },
   "3": { "ref": "cmake/3.0", "context": "build" }
  }
 },
 "version": "0.4"
}
`;
const SECOND = `{
  "version": "0.5",
  "requires": [
    "zlib/1.2.11#ffa77daf83a57094149707928bdce823%1667396813.987",
    "nameless"
  ],
  "build_requires": ["cmake/3.0"],
  "python_requires": []
}
`;

describe('conan.lock', () => {
  test('the graph of Conan 1 is read, without the project itself', async () => {
    const extraction = await extractFrom(conanLock, 'conan.lock', { 'conan.lock': FIRST });
    expect(namesOf(extraction)).toEqual(['cmake@3.0', 'web@1.2.3', 'zlib@1.2.11']);
    expect(packageNamed(extraction, 'cmake').scope).toBe('development');
    expect(packageNamed(extraction, 'web')).toMatchObject({
      scope: 'runtime',
      direct: true,
      line: 5,
      ecosystem: 'ConanCenter',
    });
    expect(packageNamed(extraction, 'zlib').direct).toBe(false);
    expect(dependenciesOf(extraction, 'web')).toEqual(['zlib']);
  });

  test('the lists of Conan 2 are read, and what is no reference is named', async () => {
    const extraction = await extractFrom(conanLock, 'conan.lock', { 'conan.lock': SECOND });
    expect(namesOf(extraction)).toEqual(['cmake@3.0', 'zlib@1.2.11']);
    expect(packageNamed(extraction, 'zlib')).toMatchObject({ scope: 'runtime', line: 4 });
    expect(packageNamed(extraction, 'cmake').scope).toBe('development');
    expect(extraction.problems).toMatchObject([{ line: 5 }]);
  });

  test.each(['{"requires": {}}', '{"graph_lock": {"nodes": []}}', 'null'])('%j is refused, not empty', async (text) => {
    expect(await escapeOf(conanLock, 'conan.lock', { 'conan.lock': text })).toMatchObject({ name: 'LocatedError' });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(conanLock, 'conan.lock', { 'conan.lock': FIRST });
    await assertOnlyLocatedErrors(conanLock, 'conan.lock', { 'conan.lock': SECOND });
  });
});
