import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkHere } from '../../helpers/check-here.js';
import { makeAdvisories } from '../red-team/indexed-advisories.js';
import { STATES } from './manifest.js';
import { MANIFESTS } from './manifests.js';
import { reportOf } from './report-of.js';

/** All of them, built, take minutes: bench/manifests.mjs runs them. Here every ecosystem has one, from source. */
const EXAMPLES = MANIFESTS.filter(({ isExample }) => isExample === true);

let advisories = '';
beforeAll(() => {
  advisories = makeAdvisories();
});
afterAll(() => rmSync(advisories, { recursive: true, force: true }));

describe('a project is never told that all is well when its packages were not looked at', () => {
  const cases = EXAMPLES.flatMap((manifest) => STATES.map((state) => [manifest.id, state, manifest] as const));

  test.each(cases)('%s, %s', async (_id, state, manifest) => {
    const report = await reportOf(manifest, state, { cli: checkHere, advisories });
    expect(report.stderr).not.toMatch(/defect|^\s+at /m);
    expect({ code: report.code, words: report.words, isGreenAndSilent: report.isGreenAndSilent }).toMatchObject({
      isGreenAndSilent: false,
    });
  });
});

test('at least 60 kinds of manifests are known, each by a name of its own', () => {
  expect(MANIFESTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MANIFESTS.map(({ id }) => id)).size).toBe(MANIFESTS.length);
});
