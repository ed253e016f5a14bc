import type { ScanOutcome } from '../../model/scan.js';
import type { Workspace } from '../../model/workspace.js';
import type { ScanContext, Scanner } from '../scanner.js';
import { repositoryKey } from './hash/repository-key.js';
import { secretHash } from './hash/secret-hash.js';
import { gitAt } from './history/git.js';
import { createEngine, type Engine } from './match/engine.js';
import { observeSecrets } from './observe.js';
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
  const head = await scanSide(ready, workspace, 'head', await headPaths(workspace), signal);
  const base = await scanSide(ready, workspace, 'base', basePaths(workspace), signal);
  for (const secret of [...head.found, ...base.found]) mask(secret, context);

  const hash = secretHash(await repositoryKey(workspace, gitAt(context.exec, workspace.root), undefined));
  return {
    engine: 'builtin',
    status: head.problems.length > 0 ? 'partial' : 'complete',
    reason: head.problems.length > 0 ? `${head.problems.length} files could not be scanned wholly` : null,
    problems: head.problems,
    head: observeSecrets(
      head.found.map((secret) => ({ secret, commit: null })),
      hash,
    ),
    base: observeSecrets(
      base.found.map((secret) => ({ secret, commit: null })),
      hash,
    ),
    stats: { files: head.files, bytes: head.bytes, packages: 0 },
    notes: head.notes,
  };
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
