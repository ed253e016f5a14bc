import type { RenderContext } from '../../report/report.js';
import { SCANNERS } from '../../scan/index.js';
import type { RunPlace } from '../host/run-place.js';
import type { ActionRun } from './judged-run.js';
import { ownRulesOf } from './own-rules.js';

const LOG_WIDTH = 120;

/** What the renderers may know on a runner. */
export async function renderContext(
  { runUrl, serverUrl }: RunPlace,
  { result, inventory, inventoryGaps = [] }: Pick<ActionRun, 'result' | 'inventory' | 'inventoryGaps'>,
  key: string,
): Promise<RenderContext> {
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
    rules: await ownRulesOf(result),
  };
}
