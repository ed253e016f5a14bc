import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage beyond this many bytes is collected at once. */
const GROWTH_BYTES = 96 * 1024 * 1024;

let collect: (() => void) | null = null;
let floor = getHeapStatistics().used_heap_size;

/**
 * Collects garbage when the heap has grown much since the last time. The nodes of a parsed file outlive the young
 * generation while the engine holds them; V8 then lets hundreds of megabytes of them pile up before it looks again,
 * which a runner with little memory does not forgive.
 */
export function collectGarbage(): void {
  if (getHeapStatistics().used_heap_size - floor < GROWTH_BYTES) return;
  collect ??= collector();
  collect();
  floor = getHeapStatistics().used_heap_size;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  return typeof gc === 'function' ? () => void gc() : () => {};
}
