import type { Runs } from '../../runs.js';
import { downloadArtifact, listArtifacts } from '../artifact.js';
import { newestRunOf, pullRequestsOfRun, rerun } from '../workflow-run.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** The workflow runs of a repository of GitHub. */
export function runsOf({ repository, client }: Asked): Runs {
  return {
    ...ANSWERS,
    artifact: async (runId, name, download, maxBytes) => {
      const named = (await listArtifacts(await client(), repository, runId)).filter((one) => one.name === name);
      const [newest] = named.toSorted((a, b) => b.id - a.id);
      return newest === undefined ? null : downloadArtifact(await client(), download, repository, newest, maxBytes);
    },
    pullsOf: async (run) => pullRequestsOfRun(await client(), repository, run),
    newestOf: async (wanted) => newestRunOf(await client(), repository, wanted),
    startAgain: async (runId) => rerun(await client(), repository, runId),
  };
}
