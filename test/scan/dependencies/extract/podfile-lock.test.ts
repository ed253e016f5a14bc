import { describe, expect, test } from '@jest/globals';
import { podfileLock } from '../../../../src/scan/dependencies/extract/podfile-lock/index.js';
import { assertOnlyLocatedErrors, dependenciesOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const LOCK = `PODS:
  - Acme/Core (3.1.2)
  - Fork (1.0.0):
    - Acme/Core (= 3.1.2)
  - "Odd+Name (0.1)"
  - Local (0.2.0)
  - Lost

DEPENDENCIES:
  - Fork (from \`https://example.org/fork.git\`)
  - Local (from \`../local\`)
  - "Odd+Name"

EXTERNAL SOURCES:
  Fork:
    :git: https://example.org/fork.git
  Local:
    :path: "../local"

CHECKOUT OPTIONS:
  Fork:
    :commit: 0123456789abcdef0123456789abcdef01234567
    :git: https://example.org/fork.git

SPEC CHECKSUMS:
  Acme: 4ea1197a744f2fb5fb875fe31caf17ded4762e8f

COCOAPODS: 1.11.2
`;

describe('Podfile.lock', () => {
  test('pods are listed, those from git or a folder are not matched', async () => {
    const extraction = await extractFrom(podfileLock, 'Podfile.lock', { 'Podfile.lock': LOCK });
    expect(namesOf(extraction)).toEqual(['Acme/Core@3.1.2', 'Fork@1.0.0', 'Local@0.2.0', 'Odd+Name@0.1']);
    expect(packageNamed(extraction, 'Acme/Core')).toMatchObject({ line: 2, direct: false, origin: 'registry' });
    expect(packageNamed(extraction, 'Acme/Core').integrity).toBe('4ea1197a744f2fb5fb875fe31caf17ded4762e8f');
    expect(packageNamed(extraction, 'Fork')).toMatchObject({
      line: 3,
      origin: 'git',
      direct: true,
      commit: '0123456789abcdef0123456789abcdef01234567',
    });
    expect(packageNamed(extraction, 'Odd+Name').line).toBe(5);
    expect(packageNamed(extraction, 'Local').origin).toBe('file');
    expect(extraction.problems).toHaveLength(1);
  });

  test('the graph and the lines of the Podfile are kept', async () => {
    const files = {
      'ios/Podfile.lock': LOCK,
      'ios/Podfile': "platform :ios\ntarget 'App' do\n  pod 'Fork', :git => 'x'\nend\n",
    };
    const extraction = await extractFrom(podfileLock, 'ios/Podfile.lock', files);
    expect(dependenciesOf(extraction, 'Fork')).toEqual(['Acme/Core']);
    expect(extraction.manifest?.lines.get('Fork')).toBe(3);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(podfileLock, 'Podfile.lock', { 'Podfile.lock': LOCK });
  });
});
