import { gunzipSync } from 'node:zlib';
import { type Handlers, NOT_FOUND, Refusal, repositoryOf } from './call.js';
import type { Sarif } from './world.js';

const MAX_COMPRESSED = 10_000_000;
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;
const NOT_ENABLED =
  'Code scanning is not enabled for this repository. Please enable code scanning in the repository settings.';

function decode(base64: string): unknown {
  const compressed = Buffer.from(base64, 'base64');
  if (compressed.length > MAX_COMPRESSED) throw new Refusal(413, 'The sarif payload is too large');
  try {
    return JSON.parse(gunzipSync(compressed).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The sarif field must be a gzip-compressed, base64-encoded SARIF file');
  }
}

/** What GitHub finds wrong only after it has accepted the upload. */
function processingErrors(log: unknown): string[] {
  const runs = runsOf(log);
  const categories = runs.map((run) => `${run.tool?.driver?.name}/${run.automationDetails?.id ?? ''}`);
  const errors: string[] = [];
  if (runs.length > MAX_RUNS)
    errors.push(`rejecting SARIF, as there are more runs than allowed (${runs.length} > ${MAX_RUNS})`);
  if (runs.some((run) => (run.results?.length ?? 0) > MAX_RESULTS))
    errors.push('rejecting SARIF, as there are more results per run than allowed');
  if (new Set(categories).size < categories.length)
    errors.push('multiple SARIF runs with the same category are not supported');
  return errors;
}

interface RunShape {
  readonly tool?: { readonly driver?: { readonly name?: string } };
  readonly automationDetails?: { readonly id?: string };
  readonly results?: readonly unknown[];
}

function runsOf(log: unknown): readonly RunShape[] {
  const runs: unknown = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : [];
  return Array.isArray(runs) ? runs : [];
}

export const sarifHandlers: Handlers = {
  'code-scanning/upload-sarif': (call) => {
    const repository = repositoryOf(call);
    if (!repository.codeScanning) throw new Refusal(403, NOT_ENABLED);
    const log = decode(String(call.body.sarif));
    const errors = [...processingErrors(log), ...call.world.sarifErrors];
    const states = call.world.sarifStates.map((state) =>
      state === 'complete' && errors.length > 0 ? 'failed' : state,
    );
    const id = `00000000-0000-4000-8000-${String(call.world.nextId()).padStart(12, '0')}`;
    const { commit_sha: commit, ref } = call.body;
    const sarif: Sarif = { id, commit: String(commit), ref: String(ref), log, states, errors };
    repository.sarifs.push(sarif);
    const url = `${call.world.url}/repos/${repository.owner}/${repository.name}/code-scanning/sarifs/${id}`;
    return { status: 202, body: { id, url } };
  },
  'code-scanning/get-sarif': (call) => {
    const sarif = repositoryOf(call).sarifs.find((one) => one.id === call.params.sarif_id);
    if (sarif === undefined) throw new Refusal(404, NOT_FOUND);
    const state = sarif.states.length > 1 ? sarif.states.shift() : sarif.states[0];
    return {
      status: 200,
      body: { processing_status: state ?? 'complete', ...(state === 'failed' && { errors: sarif.errors }) },
    };
  },
};
