import type { WorkflowCheck } from '../workflow-hit.js';
import { artifactPoisoning } from './artifact-poisoning.js';
import { botCondition } from './bot-condition.js';
import { cachePoisoning } from './cache-poisoning.js';
import { alwaysTrue, partOfText } from './conditions.js';
import { containerCredentials } from './container-credentials.js';
import { environmentFile } from './environment-file.js';
import { foreignCode } from './foreign-checkout.js';
import { insecureCommands } from './insecure-commands.js';
import { permissionsBroad, permissionsMissing } from './permissions.js';
import { persistedCredentials } from './persisted-credentials.js';
import { remoteScript } from './remote-script.js';
import { scriptInjection } from './script-injection.js';
import { allSecrets, partOfSecret, secretForAll, secretInScript, secretsInherit } from './secrets.js';
import { selfHosted } from './self-hosted.js';
import { staticCloudKeys } from './static-cloud-keys.js';
import { unpinnedAction } from './unpinned-action.js';
import { unpinnedImage } from './unpinned-image.js';
import { writeAll } from './write-all.js';

/** The checks by the id of the rule that describes them. */
export const CHECKS: ReadonlyMap<string, WorkflowCheck> = new Map([
  ['gha-all-secrets', allSecrets],
  ['gha-artifact-poisoning', artifactPoisoning],
  ['gha-bot-condition', botCondition],
  ['gha-cache-poisoning', cachePoisoning],
  ['gha-condition-always-true', alwaysTrue],
  ['gha-condition-contains', partOfText],
  ['gha-container-credentials', containerCredentials],
  ['gha-environment-file', environmentFile],
  ['gha-insecure-commands', insecureCommands],
  ['gha-permissions-broad', permissionsBroad],
  ['gha-permissions-missing', permissionsMissing],
  ['gha-permissions-write-all', writeAll],
  ['gha-persisted-credentials', persistedCredentials],
  ['gha-prt-checkout', foreignCode],
  ['gha-remote-script', remoteScript],
  ['gha-script-injection', scriptInjection],
  ['gha-secret-for-all', secretForAll],
  ['gha-secret-in-script', secretInScript],
  ['gha-secret-part', partOfSecret],
  ['gha-secrets-inherit', secretsInherit],
  ['gha-self-hosted-fork', selfHosted],
  ['gha-static-cloud-key', staticCloudKeys],
  ['gha-unpinned-action', unpinnedAction],
  ['gha-unpinned-image', unpinnedImage],
]);
