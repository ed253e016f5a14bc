import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../helpers/dist.js';
import { brokenRun, healthyRun } from './github-campaign.js';
import { GITHUB_SCENES } from './github-scene.js';
import type { ServiceFault } from './service.js';

/** A few of what `bench/faults.mjs` runs in full: GitHub's API breaks under the built root action. */
const DIST = join(ROOT, 'dist');
const TIME_MS = 120_000;

test.each<[name: string, scene: keyof typeof GITHUB_SCENES, breaks: [kind: string, fault: ServiceFault][]]>([
  [
    'a page that cannot be written hides no verdict',
    'mistakes',
    [
      ['POST /repos/acme/shop/issues/…/comments', 'other JSON'],
      ['POST /graphql ReviewThreads', 'errors'],
    ],
  ],
  [
    'texts that GitHub does not give are never clean',
    'words',
    [
      ['POST /graphql PullRequestTexts', 'errors'],
      ['POST /graphql PullRequestTexts', 'hanging'],
    ],
  ],
  [
    'a statement that cannot be read settles nothing',
    'revoked',
    [['GET /repos/acme/shop/issues/…/comments', 'other JSON']],
  ],
])(
  '%s',
  async (_name, name, breaks) => {
    const scene = await GITHUB_SCENES[name]();
    try {
      const healthy = await healthyRun(scene, DIST);
      for (const [kind, fault] of breaks) {
        expect([...scene.github.kinds]).toContain(kind);
        const judged = await brokenRun(scene, DIST, healthy, kind, fault);
        expect([kind, fault, judged]).toEqual([
          kind,
          fault,
          { kind: expect.not.stringMatching('hole'), says: expect.anything() },
        ]);
      }
    } finally {
      await scene.close();
    }
  },
  TIME_MS,
);
