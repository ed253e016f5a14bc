/** An object of a document that nobody has checked yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

const NOTHING: UnknownObject = {};

/** The object that is there; an empty one for everything else, so that whoever reads on finds nothing. */
export function objectAt(value: unknown): UnknownObject {
  return isObject(value) ? value : NOTHING;
}

/** Whether it is an object and no array. */
export function isObject(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items that are there; none for everything that is no array. */
export function itemsAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it; null for everything else. */
export function wordAt(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A whole number from `least` up to what a report may carry; null for everything else. */
export function wholeAt(value: unknown, least: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 0x7fffffff ? value : null;
}
