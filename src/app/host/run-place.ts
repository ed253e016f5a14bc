import type { EventContext } from '../../forge/event.js';

/** Where the pages of a run are. */
export interface RunPlace {
  readonly serverUrl: string;
  /** The page of the run that has scanned; null where the runner does not say. */
  readonly runUrl: string | null;
}

/** The addresses of this run; on `workflow_run` those of the run that it follows, which has scanned. */
export function runPlace({ event, repository, runId }: EventContext, serverUrl: string): RunPlace {
  const scanned = event.name === 'workflow_run' ? event.runId : runId;
  const runUrl = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${scanned}`;
  return { serverUrl, runUrl: scanned === null ? null : runUrl };
}
