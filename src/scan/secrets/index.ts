import type { ScanOutcome } from '../../model/scan.js';
import type { Workspace } from '../../model/workspace.js';
import type { ScanContext, Scanner } from '../scanner.js';
import { readHabits, withoutAllowed } from './habits/habits.js';
import { repositoryKey } from './hash/repository-key.js';
import { type SecretHash, secretHash } from './hash/secret-hash.js';
import { gitAt } from './history/git.js';
import { type HistoryRequest, type HistoryResult, listHistory, scanHistory } from './history/scan-history.js';
import { createEngine, type Engine, joinEngines } from './match/engine.js';
import { observeSecrets, type PlacedSecret } from './observe.js';
import { compileRules } from './rules/compile.js';
import { loadRules } from './rules/load-rules.js';
import { scanSide } from './scan-side.js';
import type { FoundSecret } from './scan-text.js';

/** Finds passwords, keys and tokens that the files hold. Values stay in here: see `observeSecrets`. */
export const secretsScanner: Scanner = {
  id: 'secrets',
  title: 'Secrets',
  scan: scanSecrets,
};

let product: Promise<Engine> | undefined;

async function scanSecrets(context: ScanContext): Promise<ScanOutcome> {
  const { workspace, signal } = context;
  product ??= loadRules().then(createEngine);
  const own = await product;
  const habits = await readHabits(workspace, new Set(own.rules.rules.map((rule) => rule.id)));
  const engine = habits.provider === null ? own : joinEngines(own, createEngine(compileRules([habits.provider])));

  const git = gitAt(context.exec, workspace.root);
  const wanted = historyWanted(context);
  const listing = wanted === null ? null : listHistory(git, wanted);
  const tree = await scanSide(engine, workspace, 'head', await headPaths(workspace), signal);
  const baseTree = await scanSide(engine, workspace, 'base', basePaths(workspace), signal);
  const history =
    wanted === null || listing === null
      ? NO_HISTORY
      : await scanHistory(engine, git, listing, { ...wanted, bare: await blobsOf(workspace, tree.bare) });
  const removed = removedSince(history, tree.found);
  const head = withoutAllowed([...tree.found.map(inTree), ...removed], habits);
  const base = withoutAllowed([...baseTree.found.map(inTree), ...history.inBase], habits);
  for (const { secret } of [...head.kept, ...base.kept]) mask(secret, context);

  const hash =
    head.kept.length + base.kept.length === 0
      ? NEVER_ASKED
      : secretHash(await repositoryKey(workspace, git, context.hashKey));
  const problems = [...habits.problems, ...tree.problems, ...history.problems];
  return {
    engine: 'builtin',
    status: problems.length > 0 ? 'partial' : 'complete',
    reason:
      problems.length > 0
        ? `${problems.length} ${problems.length === 1 ? 'place' : 'places'} not wholly scanned`
        : null,
    problems,
    head: observeSecrets(head.kept, hash),
    base: observeSecrets(base.kept, hash),
    stats: { files: tree.files + history.files, bytes: tree.bytes + history.bytes, packages: 0 },
    notes: [...habits.notes, ...tree.notes, ...history.notes, ...head.notes],
  };
}

function inTree(secret: FoundSecret): PlacedSecret {
  return { secret, commit: null };
}

/** Blobs that the change's commits add; with `secrets: { history: true }` those of all commits. */
function historyWanted(context: ScanContext): Omit<HistoryRequest, 'bare'> | null {
  const { workspace, policy, cacheDir, signal } = context;
  const { headSha, baseSha, changes, coversHistory: covers } = workspace;
  const whole = policy.secrets.history;
  const base = changes === null ? null : baseSha;
  if (!workspace.isGit || headSha === null || (!whole && base === null)) return null;
  return { head: headSha, base, whole, covers, cacheDir, signal };
}

/** The ids of these files' blobs, where git knows them. */
async function blobsOf(workspace: Workspace, paths: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const entries = await workspace.files('head');
  return new Set(entries.flatMap(({ path, blob }) => (blob !== null && paths.has(path) ? blob : [])));
}

/** Hash of a run that found no secret: nothing asks it, and finding the key would walk the whole history. */
const NEVER_ASKED: SecretHash = () => {
  throw new Error('a secret is hashed and none was found');
};

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
  const bytes = Buffer.from(secret.value, 'latin1');
  const value = bytes.toString('utf8');
  context.mask(value);
  for (const line of value.split(/\r?\n|\\n/)) if (line.length >= 4 && line !== value) context.mask(line);
  context.mask(bytes.toString('base64'));
}
