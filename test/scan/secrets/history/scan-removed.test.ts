import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../../src/model/scan.js';
import type { ScanOutcome } from '../../../../src/model/scan-outcome.js';
import type { ReadResult, RemovedBlob } from '../../../../src/model/workspace.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import { contextFor, memoryWorkspace } from '../../../helpers/scan-context.js';
import { secretOf } from '../scan-repository.js';

const token = secretOf('{@crc ghp_}', 'removed');
const leak = `connect("${token}");\n`;

interface Removed {
  readonly path: string;
  readonly commit: string;
  /** null: it cannot be read. */
  readonly text: string | null;
  readonly size?: number;
}

interface Scene {
  readonly removed: readonly Removed[];
  readonly problems?: readonly Problem[];
  readonly head?: Readonly<Record<string, string>>;
  readonly history?: boolean;
}

/** A change without a clone, whose commits held these files in between. */
async function scan({ removed, problems = [], head = {}, history = false }: Scene): Promise<ScanOutcome> {
  const texts = new Map(removed.map(({ text }, index) => [String(index), text]));
  const blobs = removed.map(({ path, commit, text, size }, index): RemovedBlob => {
    return { path, commit, blob: String(index), size: size ?? text?.length ?? 1 };
  });
  async function* read(wanted: readonly RemovedBlob[]): AsyncIterable<ReadResult> {
    for (const { path, blob } of wanted) {
      const text = texts.get(blob) ?? null;
      if (text === null) yield { path, status: 'unreadable', reason: 'GitHub answered 404' };
      else yield { path, status: 'read', bytes: Buffer.from(text) };
    }
  }
  const workspace = {
    ...memoryWorkspace({ 'a.ts': 'export {};\n', ...head }, { 'a.ts': 'export {};\n' }),
    isGit: false,
    coversHistory: (path: string) => !path.startsWith('elsewhere/'),
    remote: {
      origin: 'https://github.test/acme/shop',
      lostReason: null,
      shortfalls: () => [],
      history: async () => ({ blobs, problems, read }),
    },
  };
  return secrets.scan(contextFor(secrets, { workspace }, { history }));
}

describe('a secret that a later commit removed, where there is no clone', () => {
  test('is told once, at the oldest commit that holds it', async () => {
    const outcome = await scan({
      removed: [
        { path: 'src/client.ts', commit: '1'.repeat(40), text: leak },
        { path: 'src/client.ts', commit: '2'.repeat(40), text: `${leak}// edited\n` },
        { path: 'elsewhere/client.ts', commit: '3'.repeat(40), text: leak },
      ],
    });
    expect(outcome.status).toBe('complete');
    expect(outcome.head).toMatchObject([{ location: { path: 'src/client.ts', commit: '1'.repeat(40) } }]);
    expect(outcome.head[0]?.otherLocations).toBeUndefined();
    expect(JSON.stringify(outcome)).not.toContain(token);
  });

  test('is told at its place in the head where that still holds it', async () => {
    const outcome = await scan({
      removed: [{ path: 'old.ts', commit: '1'.repeat(40), text: leak }],
      head: { 'new.ts': leak },
    });
    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]?.location).toMatchObject({ path: 'new.ts' });
    expect(outcome.head[0]?.location?.commit).toBeUndefined();
  });

  test('cannot be ruled out in a file that is not read: the scan is partial and names file and commit', async () => {
    const outcome = await scan({ removed: [{ path: 'gone.ts', commit: '1'.repeat(40), text: null }] });
    expect(outcome.status).toBe('partial');
    expect(outcome.problems).toMatchObject([{ path: 'gone.ts', message: expect.stringContaining('1111111') }]);
  });

  test('nor in commits that were not listed, nor in a whole history that the policy asks for', async () => {
    const unlisted = await scan({ removed: [], problems: [{ message: '9 of 259 commits' }] });
    expect([unlisted.status, unlisted.problems]).toEqual(['partial', [{ message: '9 of 259 commits' }]]);
    const whole = await scan({ removed: [], history: true });
    expect([whole.status, whole.problems[0]?.remedy]).toEqual(['partial', expect.stringContaining('schedule')]);
  });

  test('a file of more than 64 MB is told as the doing of the change: its commits hold it, and nobody has read it', async () => {
    const outcome = await scan({ removed: [{ path: 'x', commit: '1'.repeat(40), text: 'x', size: 70_000_000 }] });
    expect(outcome.coverage).toMatchObject([{ kind: 'history', path: 'x', byChange: true }]);
  });
});
