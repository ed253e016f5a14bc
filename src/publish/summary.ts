import type { Actions } from '../io/actions.js';
import { cutLines } from './cut-lines.js';
import type { PublishResult } from './publish-result.js';

/** The runner throws a larger summary away whole (1 MiB a step); kept under it with room for what others write. */
const MAX_BYTES = 1_000_000;

/** Adds the report to the job summary; needs no token, so it is there for forks too. */
export async function publishSummary(actions: Actions, markdown: string): Promise<PublishResult> {
  if (!actions.hasSummary) return { status: 'skipped', reason: 'this runner shows no job summaries' };
  const fitting = cutLines(markdown, MAX_BYTES);
  try {
    await actions.appendSummary(fitting);
  } catch (error) {
    return { status: 'refused', reason: `the summary file cannot be written: ${String(error)}` };
  }
  return { status: 'written', url: null, notes: fitting === markdown ? [] : ['the summary was cut at 1 MB'] };
}
