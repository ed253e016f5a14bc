import { readFileSync } from 'node:fs';
import { importablePaths } from '../../config/import/repository.js';
import { DEFAULT_POLICY_PATH } from '../../config/policy-file.js';
import { starterPolicy } from '../../config/starter-policy.js';
import { assetPath } from '../../io/assets.js';
import type { Log } from '../../model/log.js';
import type { Workspace } from '../../model/workspace.js';
import { isThere } from '../../publish/new-file.js';
import { withImports } from './with-imports.js';

const WORKFLOW_PATH = '.github/workflows/gatehouse.yml';
const FORK_WORKFLOW_PATH = '.github/workflows/gatehouse-fork-report.yml';

/** A file that a repository starts with. */
export interface StarterFile {
  readonly path: string;
  readonly text: string;
  /** Whether something is there already, which stays as it is. */
  readonly isThere: boolean;
}

export interface StarterFiles {
  /** The policy is the first. */
  readonly files: readonly [policy: StarterFile, ...workflows: StarterFile[]];
  /** Ecosystems with a manifest and no lockfile. */
  readonly unlocked: readonly string[];
  /** Files of other tools that could be read into the policy, and are not. */
  readonly left: readonly string[];
}

export interface StarterWishes {
  /** Whether files of other tools are read into the policy, and who answers for what they let stay. */
  readonly imports: { readonly owner: string | null } | null;
  /** Whether pull requests of forks get their comment. */
  readonly forks: boolean;
}

/**
 * The policy and the workflows for a repository, by the files that it has. A policy that is there is not made anew, so that
 * nothing is read into it.
 * @throws ConfigurationError where something else is in a file's place, and for imported exceptions that nobody answers for
 */
export async function starterFiles(
  workspace: Workspace,
  { imports, forks }: StarterWishes,
  log: Log,
): Promise<StarterFiles> {
  const file = (path: string, text: string) => ({ path, text, isThere: isThere(workspace.root, path) });
  const paths = (await workspace.files('head')).map(({ path }) => path);
  const { ecosystemFiles } = await import('../../scan/dependencies/entry-points.js');
  const { policy: text, unlocked } = starterPolicy(paths, ecosystemFiles());
  const starter = file(DEFAULT_POLICY_PATH, text);
  const isRead = imports !== null && !starter.isThere;
  const policy = isRead ? { ...starter, text: await withImports(text, workspace, imports.owner, log) } : starter;
  const workflows = [
    file(WORKFLOW_PATH, asset('pull-request.yml')),
    ...(forks ? [file(FORK_WORKFLOW_PATH, asset('fork-report.yml'))] : []),
  ];
  return { files: [policy, ...workflows], unlocked, left: isRead ? [] : await importablePaths(workspace) };
}

function asset(name: string): string {
  return readFileSync(assetPath(`data/${name}`), 'utf8');
}
