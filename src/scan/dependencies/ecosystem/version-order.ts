import type { Comparator } from '../version/comparator.js';
import { ECOSYSTEMS, ecosystemOf } from './index.js';

/** The order of an ecosystem's versions; null for an ecosystem whose order is not known, which cannot be audited. */
export function comparatorFor(ecosystem: string): Comparator | null {
  return ecosystemOf(ecosystem)?.versions.compare ?? null;
}

/** Every ecosystem whose versions have a known order, without suffixes. */
export function orderedEcosystems(): readonly string[] {
  return ECOSYSTEMS.filter(({ versions }) => versions.compare !== null).map(({ name }) => name);
}

/** Whether a version stands for one release; false for a floating action reference such as `v4`, which none can match. */
export function isExactVersion(ecosystem: string, version: string): boolean {
  if (version === '') return false;
  return ecosystemOf(ecosystem)?.versions.isExact(version) ?? true;
}
