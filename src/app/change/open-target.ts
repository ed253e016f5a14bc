import { relative, resolve, sep } from 'node:path';
import type { PullRequestEvent } from '../../forge/event.js';
import { ConfigurationError } from '../../model/errors.js';
import type { CheckOptions } from '../../model/options.js';
import type { Workspace } from '../../model/workspace.js';
import { projectFileTest } from '../../scan/ecosystem-files.js';
import { openApiWorkspace } from '../../workspace/api/open-api.js';
import { neededForge } from '../host/needed-forge.js';
import type { ChangeSource } from './change-source.js';
import { refuseHeadCheckout } from './head-checkout.js';

/**
 * Both sides of a pull request, read through the API: the one way on pull_request_target, whose job has the rights of
 * the base branch and must hold nothing of the change.
 * @throws ConfigurationError for a checkout of the change, and for options that only a checkout can serve
 * @throws ScanError when GitHub does not give the change
 */
export async function openTarget(
  { forge, root, exec }: Pick<ChangeSource, 'forge' | 'root' | 'exec'>,
  event: PullRequestEvent,
  options: CheckOptions,
): Promise<Workspace> {
  if (options.base !== null || options.head !== null) {
    throw new ConfigurationError(
      `inputs base and head: leave them out on ${event.name}; what is compared is the pull request`,
    );
  }
  const { number, baseRef, baseSha, headSha } = event;
  const prefix = prefixOf(root, options.dir);
  await refuseHeadCheckout(exec, root, event);
  const { content, origin } = neededForge(forge);
  const shard = options.shard === undefined ? null : { ...options.shard, isProjectFile: await projectFileTest() };
  return openApiWorkspace({ content, number, baseRef, baseSha, headSha, root, prefix, origin, shard });
}

function prefixOf(root: string, dir: string): string {
  const path = relative(root, dir).split(sep).join('/');
  if (path === '') return '';
  if (path === '..' || path.startsWith('../') || resolve(root, path) !== dir)
    throw new ConfigurationError(`input dir: '${dir}' is outside the repository, and nothing else is read`);
  return `${path}/`;
}
