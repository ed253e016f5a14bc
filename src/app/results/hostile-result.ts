import { readFileSync, statSync } from 'node:fs';
import type { Runs } from '../../forge/runs.js';
import { readZipMember } from '../../io/zip-member.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Http } from '../../model/http.js';
import type { RunResult } from '../../model/run-result.js';
import { MAX_RESULT_BYTES, parseRunResult } from '../../report/json/parse.js';

/** The file that the scanning half writes and uploads. */
const RESULT_FILE = 'gatehouse.json';
/** Compressed, a result of the largest size is smaller by far. */
const MAX_ZIP_BYTES = 16 * 1024 * 1024;

/** A result from a file of this job, as hostile input. @throws ConfigurationError, LocatedError */
export async function resultFromFile(path: string): Promise<RunResult> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw new ConfigurationError(`input result: ${path} is not a file; did the scanning job upload it?`);
  if (stat.size > MAX_RESULT_BYTES)
    throw new ConfigurationError(`input result: ${stat.size} bytes are more than a result has`);
  return parseRunResult(readFileSync(path, 'utf8'), path);
}

/**
 * A result from an artifact of the run that triggered this one. It never touches the disk, so no name in the zip can
 * lead anywhere; size is checked as announced and as it comes. Of several with this name (re-runs) the newest counts.
 * @throws ConfigurationError when the run left none, LocatedError for one that must not be read
 */
export async function resultFromArtifact(runs: Runs, http: Http, runId: number, name: string): Promise<RunResult> {
  const zip = await runs.artifact(runId, name, http, MAX_ZIP_BYTES);
  if (zip === null) {
    throw new ConfigurationError(
      `input artifact: run ${runId} left no artifact '${name}'; did its job get as far as uploading it?`,
    );
  }
  const bytes = await readZipMember(zip, RESULT_FILE, MAX_RESULT_BYTES);
  return parseRunResult(bytes.toString('utf8'), `${name}/${RESULT_FILE}`);
}
