/** Between two looks at an analysis that is not there yet. */
const PAUSE_MS = 10_000;

export const WAIT = {
  type: 'integer',
  minimum: 0,
  maximum: 30,
  default: 5,
  description: 'Minutes that an analysis which is not there yet is waited for; then the scan has failed.',
} as const;

/**
 * Looks again until there is something to see, as often as fits into the minutes. It counts looks and no time, so that
 * a slow runner sees as much as a fast one.
 * @param look null: not yet
 */
export async function lookAgain<T>(
  minutes: number,
  pause: (ms: number) => Promise<void>,
  look: (isLast: boolean) => Promise<T | null>,
): Promise<T | null> {
  const looks = 1 + Math.floor((minutes * 60_000) / PAUSE_MS);
  for (let count = 1; count <= looks; count++) {
    const seen = await look(count === looks);
    if (seen !== null) return seen;
    if (count < looks) await pause(PAUSE_MS);
  }
  return null;
}
