import type { Actions } from '../io/actions.js';
import type { PublishResult } from './publish-result.js';

/** The runner throws a larger summary away whole (1 MiB a step); kept under it with room for what others write. */
const MAX_BYTES = 1_000_000;
const NOTE = '\n\n> The summary was cut here; the whole result is in the report files.\n';

/** Adds the report to the job summary; needs no token, so it is there for forks too. */
export async function publishSummary(actions: Actions, markdown: string): Promise<PublishResult> {
  if (!actions.hasSummary) return { status: 'skipped', reason: 'this runner shows no job summaries' };
  const fitting = cutToBytes(markdown, MAX_BYTES);
  try {
    await actions.appendSummary(fitting);
  } catch (error) {
    return { status: 'refused', reason: `the summary file cannot be written: ${String(error)}` };
  }
  return { status: 'written', url: null, notes: fitting === markdown ? [] : ['the summary was cut at 1 MB'] };
}

/** Text of at most so many bytes in UTF-8, cut after a line end, with a note when something is missing. */
export function cutToBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const room = maxBytes - Buffer.byteLength(NOTE);
  const end = bytes.subarray(0, room).lastIndexOf(0x0a);
  return bytes.subarray(0, Math.max(end, 0)).toString('utf8') + NOTE;
}
