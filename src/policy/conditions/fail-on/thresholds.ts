import { CATEGORIES, type Category } from '../../../model/finding.js';
import { THRESHOLDS, type Threshold } from '../../../model/severity.js';

/** The key of the categories that are not named. */
export const OTHERS = 'others';
const USUAL = 'high';

/** From which severity findings block: one for all, or one for each category. */
export type Thresholds = Threshold | Readonly<Partial<Record<Category | typeof OTHERS, Threshold>>>;

export function thresholdOf(thresholds: Thresholds, category: Category): Threshold {
  if (typeof thresholds === 'string') return thresholds;
  return thresholds[category] ?? thresholds[OTHERS] ?? USUAL;
}

/** Whether findings of a category block from no severity on; `settings` as the gate carries them. */
export function blocksOnNothing(settings: unknown, category: Category): boolean {
  return thresholdOf(thresholdsOf(settings), category) === 'none';
}

/** What the file says, with `high` for a word that is no threshold. */
export function thresholdsOf(file: unknown): Thresholds {
  if (typeof file !== 'object' || file === null) return THRESHOLDS.find((each) => each === file) ?? USUAL;
  const named = Object.entries(file).map(([key, word]) => [key, THRESHOLDS.find((each) => each === word) ?? USUAL]);
  return Object.fromEntries(named);
}

/** Every category with its threshold, in the order of the categories. */
export function everyThreshold(thresholds: Thresholds): readonly (readonly [Category, Threshold])[] {
  return CATEGORIES.map((category) => [category, thresholdOf(thresholds, category)]);
}
