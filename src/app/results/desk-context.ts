import type { CheckOptions } from '../../model/options.js';
import type { RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';
import type { RenderContext } from '../../report/report.js';
import { SCANNERS } from '../../scan/index.js';
import { ownRulesOf } from './own-rules.js';

const DEFAULT_WIDTH = 100;

/** What a run at a desk leaves beside its result. */
export interface DeskRun {
  readonly result: RunResult;
  readonly inventory: readonly InventoryItem[];
  readonly inventoryGaps: readonly string[];
}

/**
 * What the renderers may know on a laptop: there is no page of a run, and no server.
 * @param all whether the terminal lists what is of low confidence
 */
export async function deskContext(
  { result, inventory, inventoryGaps }: DeskRun,
  { output, format }: Pick<CheckOptions, 'output' | 'format'>,
  all: boolean,
): Promise<RenderContext> {
  const toTerminal = output === null && process.stdout.isTTY === true;
  return {
    runUrl: null,
    serverUrl: null,
    key: 'default',
    color: toTerminal && process.env.NO_COLOR === undefined,
    width: process.stdout.columns ?? DEFAULT_WIDTH,
    all,
    now: new Date(),
    inventory,
    inventoryGaps,
    scanners: SCANNERS,
    // A terminal shows texts as they are.
    ...(format !== 'terminal' && { rules: await ownRulesOf(result) }),
  };
}
