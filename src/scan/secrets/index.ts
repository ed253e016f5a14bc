import type { ScanOutcome } from '../../model/scan.js';
import type { Workspace } from '../../model/workspace.js';
import type { ScanContext, Scanner } from '../scanner.js';
import { readHabits, withoutAllowed } from './habits/habits.js';
import { repositoryKey } from './hash/repository-key.js';
import { secretHash } from './hash/secret-hash.js';
import { type Git, gitAt } from './history/git.js';
import { type HistoryResult, scanHistory } from './history/scan-history.js';
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
  const paths = await headPaths(workspace);
  const tree = await scanSide(engine, workspace, 'head', paths, signal);
  const baseTree = await scanSide(engine, workspace, 'base', basePaths(workspace), signal);
  const history = await historyOf(context, engine, git, paths);
  const removed = removedSince(history, tree.found);
  const head = withoutAllowed([...tree.found.map(inTree), ...removed], habits);
  const base = withoutAllowed([...baseTree.found.map(inTree), ...history.inBase], habits);
  for (const { secret } of [...head.kept, ...base.kept]) mask(secret, context);

  const hash = secretHash(await repositoryKey(workspace, git, context.hashKey));
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
async function historyOf(
  context: ScanContext,
  engine: Engine,
  git: Git,
  scannedPaths: readonly string[],
): Promise<HistoryResult> {
  const { workspace, policy, cacheDir, signal } = context;
  const { headSha, baseSha, changes, coversHistory: covers } = workspace;
  const whole = policy.secrets.history;
  const base = changes === null ? null : baseSha;
  if (!workspace.isGit || headSha === null || (!whole && base === null)) return NO_HISTORY;
  const paths = new Set(scannedPaths);
  const files = (await workspace.files('head')).filter(({ path }) => paths.has(path));
  const scanned = new Set(files.flatMap(({ blob }) => blob ?? []));
  return scanHistory(engine, git, { head: headSha, base, whole, covers, scanned, cacheDir, signal });
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
  const bytes = Buffer.from(secret.value, 'latin1');
  const value = bytes.toString('utf8');
  context.mask(value);
  for (const line of value.split(/\r?\n|\\n/)) if (line.length >= 4 && line !== value) context.mask(line);
  context.mask(bytes.toString('base64'));
}
