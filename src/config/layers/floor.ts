import type { Layering } from '../../model/settings.js';

export type Values = Readonly<Record<string, unknown>>;

/** What a layer holds for all below it. */
export interface Floor {
  /** How messages name the layer. */
  readonly layer: string;
  /** What it says itself, and what holds with it; both without short forms. */
  readonly own: Values;
  readonly whole: Values;
  /** Paths of settings that a layer below may loosen. */
  readonly overridable: readonly string[];
}

/** The layers whose word counts for a setting: the first, and each that says something of it itself. */
export function floorsFor(floors: readonly Floor[], path: readonly string[]): readonly Floor[] {
  return floors.filter((floor, index) => index === 0 || valueAt(floor.own, path) !== undefined);
}

/** Whether a layer lets those below it loosen a setting: it names it, or something that it is a part of. */
export function permits({ overridable }: Floor, path: readonly string[]): boolean {
  // By whole keys: the name of an entry may hold dots itself.
  return path.some((_, index) => overridable.includes(path.slice(0, index + 1).join('.')));
}

/** The layer that does not let a list below it have an item; none where all do. */
export function floorAgainst(
  floors: readonly Floor[],
  layering: Layering,
  item: unknown,
  path: readonly string[],
): Floor | undefined {
  const names = layering.kind === 'list' ? layering.namesOf(item) : [];
  return floorsFor(floors, path).find(
    (floor) => !permits(floor, path) && !names.some((name) => permits(floor, [...path, name])),
  );
}

export function valueAt(values: unknown, path: readonly string[]): unknown {
  let value = values;
  for (const key of path) value = Object.hasOwn(Object(value), key) ? (value as Values)[key] : undefined;
  return value;
}

/** Short forms written out, so that each setting has one place. */
export function writtenOut(layering: Layering | undefined, value: unknown): unknown {
  if (value === undefined || layering === undefined) return value;
  if (layering.kind === 'map') return layering.spread?.(value) ?? value;
  return layering.kind === 'keys' ? mapped(value, (key, each) => writtenOut(layering.keys[key], each)) : value;
}

/** The way back. */
export function shortened(layering: Layering | undefined, value: unknown): unknown {
  if (value === undefined || layering === undefined) return value;
  if (layering.kind === 'map') return layering.gather?.(value as Values) ?? value;
  return layering.kind === 'keys' ? mapped(value, (key, each) => shortened(layering.keys[key], each)) : value;
}

function mapped(value: unknown, change: (key: string, value: unknown) => unknown): Values {
  return Object.fromEntries(Object.entries(Object(value)).map(([key, each]) => [key, change(key, each)]));
}
