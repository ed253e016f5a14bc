import { type Call, type Handlers, NOT_FOUND, page, Refusal, repositoryOf } from './call.js';
import { repositoryJson } from './repository.js';
import type { Artifact, WorkflowRun } from './world.js';

function runOf(call: Call): WorkflowRun {
  const run = repositoryOf(call).runs.get(Number(call.params.run_id));
  if (run === undefined) throw new Refusal(404, NOT_FOUND);
  return run;
}

function artifactJson(call: Call, artifact: Artifact): object {
  const url = `${call.world.url}/repos/${call.params.owner}/${call.params.repo}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `AR_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
  };
}

function runJson(call: Call, run: WorkflowRun): object {
  const repository = repositoryOf(call);
  const own = repositoryJson(call.world, repository);
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.path,
    path: run.path,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    html_url: `${call.world.url}/${call.params.owner}/${call.params.repo}/actions/runs/${run.id}`,
    repository: own,
    head_repository: { ...own, full_name: run.headRepository },
    pull_requests: [],
  };
}

/** The artifact of a download address that the emulator handed out. */
export function artifactById(call: Pick<Call, 'world'>, id: number): Artifact | undefined {
  for (const repository of call.world.repositories.values()) {
    for (const run of repository.runs.values()) {
      const found = run.artifacts.find((one) => one.id === id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export const workflowRunHandlers: Handlers = {
  'actions/get-workflow-run': (call) => ({ status: 200, body: runJson(call, runOf(call)) }),
  'actions/list-workflow-run-artifacts': (call) => {
    const name = call.query.get('name');
    const chosen = runOf(call).artifacts.filter((one) => name === null || one.name === name);
    return page(
      call,
      chosen.map((one) => artifactJson(call, one)),
      (artifacts) => ({ total_count: chosen.length, artifacts }),
    );
  },
  'actions/list-workflow-runs': (call) => {
    const all = [...repositoryOf(call).runs.values()].filter((run) => run.path.endsWith(`/${call.params.workflow_id}`));
    if (all.length === 0) throw new Refusal(404, NOT_FOUND);
    const head = call.query.get('head_sha');
    const chosen = all.filter((run) => head === null || run.headSha === head).reverse();
    return page(
      call,
      chosen.map((run) => runJson(call, run)),
      (workflow_runs) => ({ total_count: chosen.length, workflow_runs }),
    );
  },
  'actions/re-run-workflow': (call) => {
    const run = runOf(call);
    if (run.status !== 'completed') throw new Refusal(403, 'This workflow is already running');
    run.reruns++;
    run.status = 'queued';
    return { status: 201, body: {} };
  },
  'actions/download-artifact': (call) => {
    const artifact = artifactById(call, Number(call.params.artifact_id));
    if (artifact === undefined) throw new Refusal(404, NOT_FOUND);
    if (artifact.expired) throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${call.world.url}/storage/${artifact.id}.zip` } };
  },
};
