import type { RenderContext } from '../../report/report.js';
import { SCANNERS } from '../../scan/index.js';
import type { RunPlace } from '../host/run-place.js';
import type { ActionRun } from './judged-run.js';

const LOG_WIDTH = 120;

/** What the renderers may know on a runner. */
export function renderContext(
  { runUrl, serverUrl }: RunPlace,
  { inventory, inventoryGaps = [] }: Pick<ActionRun, 'inventory' | 'inventoryGaps'>,
  key: string,
): RenderContext {
  return {
    runUrl,
    serverUrl,
    key,
    color: false,
    width: LOG_WIDTH,
    now: new Date(),
    inventory: inventory ?? [],
    inventoryGaps,
    scanners: SCANNERS,
  };
}
