/**
 * What became of one write. `refused`: GitHub (or the disk) said no; the reason names what is missing. The verdict
 * never depends on it.
 */
export type PublishResult =
  | { readonly status: 'written'; readonly url: string | null; readonly notes: readonly string[] }
  | { readonly status: 'unchanged'; readonly url: string | null; readonly notes: readonly string[] }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'refused'; readonly reason: string };

/** One line for the job's log; null when there is nothing to say. */
export function describeResult(publisher: string, result: PublishResult): string | null {
  switch (result.status) {
    case 'refused':
      return `${publisher} not written: ${result.reason}`;
    case 'skipped':
      return `${publisher} skipped: ${result.reason}`;
    default:
      return result.notes.length === 0 ? null : `${publisher}: ${result.notes.join('; ')}`;
  }
}
