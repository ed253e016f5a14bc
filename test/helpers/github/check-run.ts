import { type Call, type Handlers, NOT_FOUND, page, Refusal, repositoryOf, tokenOf } from './call.js';
import { appJson } from './user.js';
import type { Annotation, CheckRun } from './world.js';

const MAX_TEXT = 65_535;

function checkRunJson(call: Call, run: CheckRun): object {
  const url = `${call.world.url}/${call.params.owner}/${call.params.repo}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: `CR_${run.id}`,
    head_sha: run.headSha,
    external_id: run.externalId,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    html_url: url,
    url,
    output: {
      title: run.title,
      summary: run.summary,
      text: null,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    app: appJson(call.world, run.app),
    pull_requests: [],
  };
}

/** Applies a request's fields; annotations are appended, as GitHub does. */
function apply(run: CheckRun, body: Readonly<Record<string, unknown>>): void {
  const output = body.output;
  if (typeof body.name === 'string') run.name = body.name;
  if (typeof body.external_id === 'string') run.externalId = body.external_id;
  if (Array.isArray(body.actions)) run.actions = body.actions;
  if (typeof body.status === 'string') run.status = body.status;
  if (typeof body.conclusion === 'string') {
    run.conclusion = body.conclusion;
    run.status = 'completed';
  }
  if (typeof output !== 'object' || output === null) return;
  const fields: Record<string, unknown> = { ...output };
  for (const key of ['summary', 'text'] as const) {
    const text = fields[key];
    if (typeof text === 'string' && text.length > MAX_TEXT) {
      throw new Refusal(422, 'Invalid request.', [
        `Only ${MAX_TEXT} characters are allowed; "${key}" has ${text.length}.`,
      ]);
    }
  }
  if (typeof fields.title === 'string') run.title = fields.title;
  if (typeof fields.summary === 'string') run.summary = fields.summary;
  if (typeof fields.text === 'string') run.text = fields.text;
  const annotations: readonly Annotation[] = Array.isArray(fields.annotations) ? fields.annotations : [];
  run.annotations.push(...annotations);
}

export const checkRunHandlers: Handlers = {
  'checks/create': (call) => {
    const sha = String(call.body.head_sha);
    if (!/^[0-9a-f]{40}$/.test(sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`);
    const run: CheckRun = {
      id: call.world.nextId(),
      headSha: sha,
      app: tokenOf(call).user.app ?? 'github-actions',
      name: '',
      status: 'queued',
      conclusion: null,
      title: null,
      summary: null,
      text: null,
      externalId: null,
      actions: [],
      annotations: [],
    };
    apply(run, call.body);
    repositoryOf(call).checkRuns.push(run);
    return { status: 201, body: checkRunJson(call, run) };
  },
  'checks/update': (call) => {
    const run = repositoryOf(call).checkRuns.find((one) => one.id === Number(call.params.check_run_id));
    if (run === undefined) throw new Refusal(404, NOT_FOUND);
    apply(run, call.body);
    return { status: 200, body: checkRunJson(call, run) };
  },
  'checks/list-for-ref': (call) => {
    const name = call.query.get('check_name');
    const runs = repositoryOf(call).checkRuns.filter(
      (run) => run.headSha === call.params.ref && (name === null || run.name === name),
    );
    return page(call, runs.map((run) => checkRunJson(call, run)).reverse(), (check_runs) => ({
      total_count: runs.length,
      check_runs,
    }));
  },
  'checks/list-annotations': (call) => {
    const run = repositoryOf(call).checkRuns.find((one) => one.id === Number(call.params.check_run_id));
    if (run === undefined) throw new Refusal(404, NOT_FOUND);
    return page(call, run.annotations);
  },
};
