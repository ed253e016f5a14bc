import type { ScanOutcome } from '../../model/scan.js';
import type { Workspace } from '../../model/workspace.js';
import type { ScanContext, Scanner } from '../scanner.js';
import { repositoryKey } from './hash/repository-key.js';
import { secretHash } from './hash/secret-hash.js';
import { type Git, gitAt } from './history/git.js';
import { type HistoryResult, scanHistory } from './history/scan-history.js';
import { createEngine, type Engine } from './match/engine.js';
import { observeSecrets, type PlacedSecret } from './observe.js';
import { loadRules } from './rules/load-rules.js';
import { scanSide } from './scan-side.js';
import type { FoundSecret } from './scan-text.js';

/** Finds passwords, keys and tokens that the files hold. Values stay in here: see `observeSecrets`. */
export const secretsScanner: Scanner = {
  id: 'secrets',
  title: 'Secrets',
  scan: scanSecrets,
};

let engine: Promise<Engine> | undefined;

async function scanSecrets(context: ScanContext): Promise<ScanOutcome> {
  const { workspace, signal } = context;
  engine ??= loadRules().then(createEngine);
  const ready = await engine;
  const git = gitAt(context.exec, workspace.root);
  const head = await scanSide(ready, workspace, 'head', await headPaths(workspace), signal);
  const base = await scanSide(ready, workspace, 'base', basePaths(workspace), signal);
  const history = await historyOf(context, ready, git);
  const removed = removedSince(history, head.found);
  for (const secret of [...head.found, ...base.found, ...removed.map((each) => each.secret)]) mask(secret, context);

  const hash = secretHash(await repositoryKey(workspace, git, context.hashKey));
  const problems = [...head.problems, ...history.problems];
  return {
    engine: 'builtin',
    status: problems.length > 0 ? 'partial' : 'complete',
    reason: problems.length > 0 ? `${problems.length} ${problems.length === 1 ? 'place' : 'places'} not wholly scanned` : null,
    problems,
    head: observeSecrets([...head.found.map(inTree), ...removed], hash),
    base: observeSecrets([...base.found.map(inTree), ...history.inBase], hash),
    stats: { files: head.files + history.files, bytes: head.bytes + history.bytes, packages: 0 },
    notes: [...head.notes, ...history.notes],
  };
}

function inTree(secret: FoundSecret): PlacedSecret {
  return { secret, commit: null };
}

/** Blobs that the change's commits add; with `secrets: { history: true }` those of all commits. */
async function historyOf(context: ScanContext, ready: Engine, git: Git): Promise<HistoryResult> {
  const { workspace, policy, cacheDir, signal } = context;
  const { headSha, baseSha, changes, prefix } = workspace;
  const whole = policy.secrets.history;
  const base = changes === null ? null : baseSha;
  if (!workspace.isGit || headSha === null || (!whole && base === null)) return NO_HISTORY;
  return scanHistory(ready, git, { head: headSha, base, whole, prefix, cacheDir, signal });
}

const NO_HISTORY: HistoryResult = { placed: [], inBase: [], problems: [], notes: [], files: 0, bytes: 0 };

/** Secrets of the history that the tree no longer holds: those it holds are reported at their place there. */
function removedSince(history: HistoryResult, tree: readonly FoundSecret[]): PlacedSecret[] {
  const there = new Set(tree.map((secret) => `${secret.rule.id} ${secret.value}`));
  return history.placed.filter(({ secret }) => !there.has(`${secret.rule.id} ${secret.value}`));
}

async function headPaths(workspace: Workspace): Promise<string[]> {
  if (workspace.changes === null) return (await workspace.files('head')).map((file) => file.path);
  return workspace.changes.filter((change) => change.kind !== 'deleted').map((change) => change.path);
}

function basePaths(workspace: Workspace): string[] {
  const paths = workspace.changes?.flatMap((change) => change.basePath ?? []) ?? [];
  return [...new Set(paths)].sort();
}

/** The host must hide the value, its lines and its base64 form before anything is said of it. */
function mask(secret: FoundSecret, context: ScanContext): void {
  if (context.mask === undefined) return;
  context.mask(secret.value);
  for (const line of secret.value.split(/\r?\n|\\n/)) if (line.length >= 4 && line !== secret.value) context.mask(line);
  context.mask(Buffer.from(secret.value, 'latin1').toString('base64'));
}
