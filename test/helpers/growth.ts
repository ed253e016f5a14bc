/**
 * The cost of hostile input, told by its growth and never by the clock: a busy machine makes everything slow alike.
 * Four times the input costs a linear reader four times as much and a quadratic one sixteen times.
 */

const FACTOR = 4;
const MOST_GROWTH = 10;
/** A small input counts for at least this much, in milliseconds of processor time: below it, noise decides. */
const FLOOR_MS = 5;
/** Both sizes are measured again, and the best counts, before a growth is believed. */
const ROUNDS = 4;

/** Makes the input of a size, outside the measurement, and returns what is to be measured. */
export type Workload = (size: number) => () => unknown;

/**
 * Throws when four times the size costs more than ten times the processor time. `size` is the larger of the two; choose
 * it so that a square of it would cost far more than 50 ms.
 */
export async function assertNearLinear(size: number, workload: Workload): Promise<void> {
  const small = workload(Math.floor(size / FACTOR));
  const large = workload(size);
  await small();
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    smallest = Math.min(smallest, await processorTime(small));
    largest = Math.min(largest, await processorTime(large));
    if (largest <= MOST_GROWTH * Math.max(smallest, FLOOR_MS)) return;
  }
  const growth = (largest / smallest).toFixed(1);
  throw new Error(
    `${FACTOR} times the input cost ${growth} times the time: ${smallest.toFixed(1)} ms, then ${largest.toFixed(1)} ms`,
  );
}

/** Milliseconds of user and system time of this process: what a busy machine makes slow it does not make dear. */
export async function processorTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
