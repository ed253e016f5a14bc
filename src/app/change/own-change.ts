import type { GitHubEvent } from '../../forge/event.js';

/**
 * Whether nobody but people with write access can have brought in what is scanned: a token that a stranger plants must
 * not make this repository's runner speak to its provider. A merge queue may hold a fork's change.
 */
export function isOwnChange(event: GitHubEvent): boolean {
  switch (event.name) {
    case 'pull_request':
      return !event.fork;
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return true;
    default:
      return false;
  }
}
