import type { Exception, InRange } from '../model/policy.js';

/** How ranges of exceptions are asked; loaded only where one of them names versions. */
export async function versionRanges(exceptions: readonly Exception[]): Promise<InRange> {
  if (exceptions.every(({ versions }) => versions === undefined)) return () => false;
  const { inRange } = await import('./dependencies/entry-points.js');
  return inRange;
}
