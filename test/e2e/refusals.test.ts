import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import type { Permission } from '../helpers/github/world.js';
import { type ActionScene, type Checkout, makeCheckout } from './action-scene.js';
import { judge, madeResult, openMadeScene, someFindings } from './made-result.js';

let checkout: Checkout;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());

const ALL = { 'check-run': 'true', 'upload-sarif': 'true', labels: 'true' } as const;

async function inScene<T>(work: (scene: ActionScene) => Promise<T>): Promise<T> {
  const scene = await openMadeScene(checkout);
  scene.github.world.sarifStates = ['complete'];
  try {
    return await work(scene);
  } finally {
    await scene.close();
  }
}

const publish = (scene: ActionScene, count = 3) =>
  judge(scene, checkout, madeResult(checkout, someFindings(count)), ALL);

/** Which parts of the page are there. */
function partsOf({ pull, repository }: ActionScene): string[] {
  return [
    ...(pull.comments.length > 0 ? ['comment'] : []),
    ...(pull.reviews.length > 0 ? ['review'] : []),
    ...(repository.checkRuns.length > 0 ? ['check run'] : []),
    ...(repository.sarifs.length > 0 ? ['SARIF upload'] : []),
    ...(pull.labels.size > 0 ? ['labels'] : []),
  ];
}

const EVERYTHING = ['comment', 'review', 'check run', 'SARIF upload', 'labels'];

describe('a permission that is missing', () => {
  test.each<[Permission, 'read' | undefined, string[], string]>([
    ['pull-requests', 'read', ['check run', 'SARIF upload'], 'pull-requests: write'],
    ['pull-requests', undefined, ['check run', 'SARIF upload'], 'pull-requests: write'],
    ['checks', 'read', ['comment', 'review', 'SARIF upload', 'labels'], 'checks: write'],
    ['checks', undefined, ['comment', 'review', 'SARIF upload', 'labels'], 'checks: write'],
    ['security-events', 'read', ['comment', 'review', 'check run', 'labels'], 'security-events: write'],
    ['security-events', undefined, ['comment', 'review', 'check run', 'labels'], 'security-events: write'],
  ])('%s at %s: the verdict stands, all else is there, and the log names it', (permission, level, parts, named) =>
    inScene(async (scene) => {
      const { [permission]: _, ...others } = FULL_PERMISSIONS;
      scene.token = scene.github.token({
        permissions: level === undefined ? others : { ...others, [permission]: level },
      });
      const ran = await publish(scene);
      expect([ran.code, ran.outputs.get('verdict'), partsOf(scene)]).toEqual([1, 'fail', parts]);
      expect(ran.warnings.join('\n')).toContain(named);
      expect(ran.errors.join('\n')).not.toContain('defect');
    }),
  );

  test.each([{}, { contents: 'read' as const }])('with %j alone the verdict still stands', (permissions) =>
    inScene(async (scene) => {
      scene.token = scene.github.token({ permissions });
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene), ran.warnings.length]).toEqual([1, [], EVERYTHING.length]);
    }),
  );

  test('without any token nothing is asked and nothing is warned of', () =>
    inScene(async (scene) => {
      const ran = await judge(scene, checkout, madeResult(checkout, someFindings(1)), { ...ALL, 'github-token': '' });
      expect([ran.code, scene.github.log.count(), ran.warnings]).toEqual([1, 0, []]);
    }));

  test('where code scanning is not licensed, that is said and is no warning', () =>
    inScene(async (scene) => {
      scene.repository.codeScanning = false;
      const ran = await publish(scene);
      expect([ran.code, ran.warnings]).toEqual([1, []]);
      expect(ran.stdout).toContain('code scanning is not enabled');
    }));
});

/** Every call of a first run, and the part that is lost with it. */
const CALLS: readonly (readonly [operation: string, lost: readonly string[]])[] = [
  ['issues/list-comments', ['comment']],
  ['pulls/get', ['comment']],
  ['issues/create-comment', ['comment']],
  ['graphql/ReviewThreads', ['review']],
  ['pulls/list-files', ['review']],
  ['pulls/create-review', ['review']],
  ['checks/create', ['check run']],
  ['code-scanning/upload-sarif', ['SARIF upload']],
  ['issues/list-labels-on-issue', ['labels']],
  ['issues/add-labels', ['labels']],
];

describe('an answer that is refused', () => {
  const table = CALLS.flatMap(([operation, lost]) =>
    [403, 404, 409, 422].map((status) => [operation, status, lost] as const),
  );
  test.each(table)('%s answers %i: only its part is lost', (operation, status, lost) =>
    inScene(async (scene) => {
      scene.github.fail({ operation, status });
      const ran = await publish(scene);
      expect([ran.code, ran.outputs.get('verdict')]).toEqual([1, 'fail']);
      expect(partsOf(scene)).toEqual(EVERYTHING.filter((part) => !lost.includes(part)));
      expect(ran.warnings).toHaveLength(lost.length);
      expect(ran.warnings[0]).toContain(`${lost[0]} not written`);
    }),
  );

  test.each(CALLS)('%s answers 502 once: it is tried again, and nothing is lost or doubled', (operation) =>
    inScene(async (scene) => {
      scene.github.fail({ operation, status: 502, times: 1 });
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene), ran.warnings]).toEqual([1, EVERYTHING, []]);
      expect([scene.pull.comments.length, scene.pull.reviews.length]).toEqual([1, 1]);
    }),
  );

  test.each(CALLS)('%s answers 429 once with a wait: it waits', (operation) =>
    inScene(async (scene) => {
      scene.github.fail({
        operation,
        status: 429,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '1' },
        times: 1,
      });
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene)]).toEqual([1, EVERYTHING]);
    }),
  );

  test.each([
    ['issues/create-comment', 'comments'],
    ['pulls/create-review', 'reviews'],
  ] as const)('%s: a lost answer of a write that happened is not written twice', (operation, list) =>
    inScene(async (scene) => {
      scene.github.fail({ operation, status: 502, times: 1, afterwards: true });
      await publish(scene);
      expect(scene.pull[list]).toHaveLength(1);
    }),
  );

  test('a server that is down for good costs the page and not the verdict', () =>
    inScene(async (scene) => {
      for (const [operation] of CALLS) scene.github.fail({ operation, status: 503 });
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene), ran.warnings.length]).toEqual([1, [], EVERYTHING.length]);
    }));

  test('a proxy’s page instead of an answer is told as such', () =>
    inScene(async (scene) => {
      scene.github.fail({ operation: 'issues/list-comments', status: 200, html: '<html>Sign in</html>' });
      const ran = await publish(scene);
      expect([ran.code, ran.warnings.length]).toEqual([1, 1]);
      expect(ran.warnings[0]).toContain('proxy');
    }));

  test('a connection that is cut is tried again', () =>
    inScene(async (scene) => {
      scene.github.fail({ operation: 'pulls/get', status: 500, hangUp: true, times: 1 });
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene)]).toEqual([1, EVERYTHING]);
    }));
});

describe('a token', () => {
  test('that is expired is told for each part', () =>
    inScene(async (scene) => {
      scene.token.expired = true;
      const ran = await publish(scene);
      expect([ran.code, partsOf(scene), ran.warnings.length]).toEqual([1, [], EVERYTHING.length]);
      expect(ran.warnings.join()).toContain('expired (401)');
    }));

  test.each(['issues/create-comment', 'pulls/create-review', 'checks/create'])(
    'that expires before %s leaves what was written',
    (operation) =>
      inScene(async (scene) => {
        scene.github.fail({ operation, status: 401, message: 'Bad credentials' });
        const ran = await publish(scene);
        expect(ran.code).toBe(1);
        expect(partsOf(scene)).toHaveLength(EVERYTHING.length - 1);
        expect(ran.warnings.join()).toContain('expired (401)');
      }),
  );

  test('that has no requests left is told, and waits for no hour', () =>
    inScene(async (scene) => {
      scene.token = scene.github.token({ remaining: 3 });
      scene.github.fail({
        operation: 'checks/create',
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) },
      });
      const ran = await publish(scene);
      expect(ran.code).toBe(1);
      expect(ran.warnings.join()).toMatch(/rate limit/i);
    }));
});
