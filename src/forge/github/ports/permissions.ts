import type { Permissions } from '../../permissions.js';
import { buttonRequest } from '../button-request.js';
import { mayWrite } from '../collaborator.js';
import { commandRequest } from '../command-request.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** Who may do what in a repository of GitHub. */
export function permissionsOf({ repository, client }: Asked): Permissions {
  return {
    ...ANSWERS,
    mayWrite: async (login) => mayWrite(await client(), repository, login),
    commandOf: async (event) =>
      event.name === 'check_run'
        ? buttonRequest(await client(), repository, event)
        : commandRequest(await client(), repository, event),
  };
}
