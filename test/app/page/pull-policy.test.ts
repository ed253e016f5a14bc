import { describe, expect, test } from '@jest/globals';
import { type JudgedPull, pullPolicy, pullTouchesGate } from '../../../src/app/page/pull-policy.js';
import type { Content } from '../../../src/forge/content.js';
import { aPull, fakeContent, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

const POLICY = '.github/gatehouse.yml';
const NOTHING = { labels: null, reviewers: [] };

const judged = (content: Partial<Content>, policyPath = POLICY): JudgedPull => ({
  content: fakeContent(content),
  pull: aPull(),
  policyPath,
});

describe('what the policy of the base branch asks to be published', () => {
  test('is read from the branch’s tip, and never from the change', async () => {
    const asked: string[][] = [];
    const content: Partial<Content> = {
      text: async (...place) => {
        asked.push(place);
        return '\ufeffversion: 1\npublish: { reviewers: ["@acme/security"] }\n';
      },
    };
    expect(await pullPolicy(judged(content), recordingLog())).toMatchObject({ reviewers: ['@acme/security'] });
    expect(asked).toEqual([[POLICY, 'refs/heads/main']]);
  });

  test('is also what it extends asks, read by commit', async () => {
    const text = async () => `version: 1\nextends: acme/security/base.yml@${'c'.repeat(40)}\n`;
    const layer = async () => 'version: 1\npublish: { reviewers: ["@acme/security"] }\n';
    const elsewhere: Content['elsewhere'] = () => fakeContent({ text: layer });
    expect(await pullPolicy(judged({ text, elsewhere }), recordingLog())).toMatchObject({
      reviewers: ['@acme/security'],
    });
  });

  test.each<[string, Content['text']]>([
    ['cannot be read', () => Promise.reject(refused(403, 'Resource not accessible by integration'))],
    ['is broken', async () => 'version: 2\n'],
  ])('is nothing, with a warning, where it %s', async (_name, text) => {
    const log = recordingLog();
    expect(await pullPolicy(judged({ text }), log)).toEqual(NOTHING);
    expect(log.lines).toEqual([expect.stringMatching(/^warn: labels and reviewers: .*main:\.github\/gatehouse\.yml/)]);
  });

  test('is nothing where there is no file; one that was named must be there', async () => {
    const log = recordingLog();
    const text = async () => null;
    expect(await pullPolicy(judged({ text }), log)).toEqual(NOTHING);
    expect(log.lines).toEqual([]);
    await pullPolicy(judged({ text }, 'own.yml'), log);
    expect(log.lines).toEqual([expect.stringContaining('there is no such policy file')]);
  });
});

describe('a change touches its own gate', () => {
  const touches = (content: Partial<Content>) => pullTouchesGate(judged(content), recordingLog());
  const files = (path: string, previousPath: string | null, cut = false): Partial<Content> => ({
    filesOf: async () => ({ files: [{ path, previousPath, status: 'modified', patch: null }], cut }),
  });

  test('when it edits the policy, or moves it away', async () => {
    expect(await touches(files(POLICY, null))).toBe(true);
    expect(await touches(files('docs/old.yml', POLICY))).toBe(true);
    expect(await touches(files('src/a.ts', null))).toBe(false);
  });

  test('when nobody can tell: the list is cut, or is not given', async () => {
    expect(await touches(files('src/a.ts', null, true))).toBe(true);
    expect(await touches({ filesOf: () => Promise.reject(refused(500)) })).toBe(true);
  });
});
