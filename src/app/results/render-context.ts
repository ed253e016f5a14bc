import type { RenderContext } from '../../report/report.js';
import { SCANNERS } from '../../scan/index.js';
import type { ActionHost } from '../host/action-host.js';
import type { ActionRun } from './judged-run.js';

const LOG_WIDTH = 120;

/** What the renderers may know on a runner. */
export function renderContext(
  host: ActionHost,
  { inventory, inventoryGaps = [] }: Pick<ActionRun, 'inventory' | 'inventoryGaps'>,
  key: string,
): RenderContext {
  const { context, urls } = host;
  const { owner, repo } = context.repository;
  // The report, and the button that runs it again, are on the page of the run that has scanned.
  const runId = context.event.name === 'workflow_run' ? context.event.runId : context.runId;
  return {
    runUrl: runId === null ? null : `${urls.server}/${owner}/${repo}/actions/runs/${runId}`,
    serverUrl: urls.server,
    key,
    color: false,
    width: LOG_WIDTH,
    now: new Date(),
    inventory: inventory ?? [],
    inventoryGaps,
    scanners: SCANNERS,
  };
}
