import { CATEGORIES } from '../../../model/finding.js';
import type { Layering } from '../../../model/settings.js';
import { ladder } from '../../../util/strictness.js';
import { OTHERS } from './thresholds.js';

/** From what fails on nothing to what fails on most. */
export const STRICTNESS = ladder('high', 'none', 'critical', 'high', 'medium', 'low');

const KEYS = [...CATEGORIES, OTHERS];

/** Thresholds by category, whichever of the two forms a file has. */
export const LAYERING: Layering = {
  kind: 'map',
  entryOf: () => STRICTNESS,
  spread(file) {
    const named: Readonly<Record<string, unknown>> = typeof file === 'string' ? { [OTHERS]: file } : Object(file);
    const said = KEYS.map((key) => [key, named[key] ?? named[OTHERS]] as const);
    return Object.fromEntries(said.filter(([, word]) => word !== undefined));
  },
  gather(entries) {
    const words = new Set(KEYS.map((key) => entries[key] ?? 'high'));
    return words.size === 1 ? [...words][0] : entries;
  },
};
