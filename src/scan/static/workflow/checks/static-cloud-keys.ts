import { entriesOf, placeOf, textAt } from '../document.js';
import { jobName, type Step, type Workflow } from '../model.js';
import { isAction } from '../uses.js';
import type { WorkflowHit } from '../workflow-hit.js';

const SECRET = /\$\{\{[^}]{0,300}\bsecrets\b/;
/** Stores that speak S3 and are not AWS take keys of their own, and know no OIDC. */
const OTHER_STORE = /endpoint[-_]?url|R2_|MINIO|SPACES|BACKBLAZE|WASABI|localstack/i;

interface Login {
  readonly cloud: string;
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

/** Logins at a cloud with a key that is kept as a secret, where the cloud would believe GitHub's own token. */
export function staticCloudKeys(workflow: Workflow): readonly WorkflowHit[] {
  const found = [...workflow.steps.flatMap((step) => loginOf(step)), ...inEnvironment(workflow)];
  const told = new Set<string>();
  return found.flatMap(({ cloud, start, end, symbol }) => {
    if (told.has(cloud)) return [];
    told.add(cloud);
    const count = found.filter((login) => login.cloud === cloud).length;
    const note = `${cloud} is entered with a stored key${count === 1 ? '' : ` in ${count} places`}.`;
    return [{ start, end, symbol, replacement: null, snippet: cloud, note }];
  });
}

function loginOf(step: Step): readonly Login[] {
  const input = (cloud: string, name: string): readonly Login[] => {
    const value = textAt(step.inputs, name);
    if (value === null || !SECRET.test(value.text)) return [];
    return [{ cloud, start: value.start, end: value.end, symbol: jobName(step) }];
  };
  if (isAction(step.uses, 'aws-actions/configure-aws-credentials')) return input('AWS', 'aws-access-key-id');
  if (isAction(step.uses, 'google-github-actions/auth')) return input('Google Cloud', 'credentials_json');
  if (isAction(step.uses, 'google-github-actions/setup-gcloud')) return input('Google Cloud', 'service_account_key');
  if (isAction(step.uses, 'azure/login')) return input('Azure', 'creds');
  if (isAction(step.uses, 'azure/webapps-deploy', 'azure/functions-action')) return input('Azure', 'publish-profile');
  return [];
}

/** AWS's access key in the environment of the workflow, a job or a step. */
function inEnvironment(workflow: Workflow): readonly Login[] {
  const { document, env, jobs, steps } = workflow;
  if (OTHER_STORE.test(document.text)) return [];
  const holders = [
    { map: env, symbol: '' },
    ...jobs.map((job) => ({ map: job.env, symbol: job.name })),
    ...steps.map((step) => ({ map: step.env, symbol: jobName(step) })),
  ];
  return holders.flatMap(({ map, symbol }) =>
    entriesOf(map).flatMap(({ key, value }) => {
      const place = placeOf(value);
      if (key !== 'AWS_ACCESS_KEY_ID' || place === null || !SECRET.test(place.text)) return [];
      return [{ cloud: 'AWS', start: place.start, end: place.end, symbol }];
    }),
  );
}
