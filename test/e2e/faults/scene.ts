import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type OsvRecord, startOsvServer } from '../../helpers/osv-server.js';
import { gitIn } from './git.js';
import { passOn, type Service, startService } from './service.js';

/** One change whose right verdict is known: a finding for each scanner, one in its history and one that deps.dev knows. */
export interface FaultScene {
  /** Temporary, for shims, copies and caches. */
  readonly folder: string;
  readonly checkout: string;
  readonly base: string;
  readonly head: string;
  /** What the dependency audit asks; each can be broken. */
  readonly osv: Service;
  readonly depsDev: Service;
  /** Environment of a run in which everything works. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const policyWith = (history: boolean) => `version: 1
dependencies: { minimum-age: 3d, licenses: { deny: [AGPL-3.0-only] } }
secrets: { history: ${history} }
gate: { fail-on: low }
`;

/** A second key, which a later commit takes away again; put together here, so that no scanner takes it for a leak. */
const REMOVED_KEY = ['AKIA', 'Z7PLM3KQ', 'T4RXW2YV'].join('');
/** A third one, in the working tree alone. */
const UNTRACKED_KEY = ['AKIA', 'K5HTN2WQ', 'Z7VMR4XP'].join('');

/**
 * @param root the project's folder
 * @param history whether the policy asks for the whole history
 */
export async function openFaultScene(root: string, history = false): Promise<FaultScene> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-faults-')));
  const checkout = join(folder, 'checkout');
  // It copies what lies beside its own file, so it is not to be bundled.
  const { makeExampleRepository } = await import(pathToFileURL(join(root, 'examples/example-repository.mjs')).href);
  makeExampleRepository(checkout);
  const { base, head } = withPolicyAndHistory(checkout, policyWith(history));
  const api = await startOsvServer({ records: recordsOf(join(root, 'examples/osv/npm/records')) });
  const osv = await startService((asked) => passOn(api.url, asked));
  const depsDev = await startService(async () => ({
    status: 200,
    headers: {},
    body: Buffer.from(JSON.stringify(RELEASE)),
  }));
  return {
    folder,
    checkout,
    base,
    head,
    osv,
    depsDev,
    env: {
      HOME: folder,
      TMPDIR: folder,
      GATEHOUSE_OSV_API: osv.url,
      GATEHOUSE_NPM: depsDev.url,
      GATEHOUSE_DEPS_DEV: depsDev.url,
      GATEHOUSE_TIME_LIMIT: '3',
    },
    async close() {
      await Promise.all([osv.close(), depsDev.close(), api.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function withPolicyAndHistory(checkout: string, policy: string): { readonly base: string; readonly head: string } {
  const git = gitIn(checkout);
  git('switch', '--quiet', 'main');
  mkdirSync(join(checkout, '.github'), { recursive: true });
  writeFileSync(join(checkout, '.github/gatehouse.yml'), policy);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Say what may be merged');
  const base = git('rev-parse', 'HEAD');
  git('switch', '--quiet', 'order-search');
  git('rebase', '--quiet', 'main');
  writeFileSync(join(checkout, 'notes.txt'), `key = ${REMOVED_KEY}\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Take a note');
  git('rm', '--quiet', 'notes.txt');
  git('commit', '--quiet', '--message', 'Throw the note away');
  writeFileSync(join(checkout, 'not-tracked.txt'), `key = ${UNTRACKED_KEY}\n`);
  return { base, head: git('rev-parse', 'HEAD') };
}

function recordsOf(folder: string): OsvRecord[] {
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Every release is old, and under a licence that the policy denies. */
const RELEASE = { versionKey: {}, publishedAt: '2020-01-02T03:04:05Z', licenses: ['AGPL-3.0-only'] };
