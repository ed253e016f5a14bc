import type { Layering, SettingMistake, ValueLayering } from '../../model/settings.js';
import { cutPoints } from '../../util/cut.js';
import { twoEdged, wordsOf } from '../../util/strictness.js';
import { type Floor, floorAgainst, floorsFor, permits, type Values, valueAt } from './floor.js';

/** A layer that is put on those above it. */
export interface PutOn {
  readonly floors: readonly Floor[];
  /** How messages and origins name it. */
  readonly layer: string;
  readonly mistakes: SettingMistake[];
  /** Who said which setting, by its path; an item of a list by itself. */
  readonly origins: Map<unknown, string>;
}

const LONGEST_VALUE = 80;
/** What no part says is refused by the schema; should it come this far, it stays as it is above. */
const UNKNOWN = twoEdged(undefined);

/** A part of a policy file on the same part of what holds above it; what loosens without leave is a mistake. */
export function putOn(layering: Layering, above: unknown, below: unknown, path: readonly string[], to: PutOn): unknown {
  if (below === undefined) return above;
  switch (layering.kind) {
    case 'value':
      return valueOn(layering, above, below, path, to);
    case 'list':
      return listOn(layering, itemsOf(above), itemsOf(below), path, to);
    case 'map':
      return mapOn(layering, Object(above ?? {}), Object(below), path, to);
    case 'keys': {
      const keys = Object.keys(Object(below)).map((key) => [
        key,
        putOn(layering.keys[key] ?? UNKNOWN, valueAt(above, [key]), valueAt(below, [key]), [...path, key], to),
      ]);
      return { ...Object(above), ...Object.fromEntries(keys) };
    }
  }
}

function valueOn(layering: ValueLayering, above: unknown, below: unknown, path: readonly string[], to: PutOn): unknown {
  const name = path.join('.');
  const against = floorsFor(to.floors, path).find(
    (floor) => layering.effectOf(valueAt(floor.whole, path), below) === 'loosens' && !permits(floor, path),
  );
  if (against === undefined) {
    to.origins.set(name, to.layer);
    return below;
  }
  if (layering.join !== undefined) {
    to.origins.set(name, [to.origins.get(name), to.layer].filter((each) => each !== undefined).join(', '));
    return layering.join(above, below);
  }
  const held = valueAt(against.whole, path);
  to.mistakes.push(
    refusal(path, `${inWords(below)} would loosen ${held === undefined ? 'the default' : inWords(held)}`, against),
  );
  return above;
}

function mapOn(
  { entryOf, isOrdered = false }: Extract<Layering, { kind: 'map' }>,
  above: Values,
  below: Values,
  path: readonly string[],
  to: PutOn,
): Values {
  const entries = Object.entries(below).map(([key, value]) => {
    const at = [...path, key];
    return [key, valueOn(entryOf(key), valueAt(above, [key]), value, at, to), loosensNew(entryOf(key), key)] as const;
  });
  const said = (first: boolean) =>
    Object.fromEntries(entries.flatMap(([key, value, goesFirst]) => (goesFirst === first ? [[key, value]] : [])));
  return { ...said(true), ...above, ...said(false) };

  function loosensNew(entry: ValueLayering, key: string): boolean {
    return isOrdered && !Object.hasOwn(above, key) && entry.effectOf(undefined, below[key]) === 'loosens';
  }
}

function listOn(
  layering: Extract<Layering, { kind: 'list' }>,
  above: readonly unknown[],
  below: readonly unknown[],
  path: readonly string[],
  to: PutOn,
): readonly unknown[] {
  const { namesOf, isNamed, onlyTightens } = layering;
  const said = new Set(above.map(wordsOf));
  const byName = new Map(isNamed ? above.map((item) => [wordsOf(namesOf(item)), item]) : []);
  const replaced = new Map<unknown, unknown>();
  const added: unknown[] = [];
  for (const [index, item] of below.entries()) {
    if (said.has(wordsOf(item))) continue;
    const twin = byName.get(wordsOf(namesOf(item)));
    const against = floorAgainst(to.floors, layering, item, path);
    if (against !== undefined && (twin !== undefined || !onlyTightens(item))) {
      const what = twin === undefined ? 'could loosen what holds' : 'would replace the one';
      to.mistakes.push(refusal([...path, index], `${namesOf(item)[0] ?? inWords(item)} ${what}`, against));
      continue;
    }
    to.origins.set(item, to.layer);
    if (twin === undefined) added.push(item);
    else replaced.set(twin, item);
  }
  const kept = above.map((item) => replaced.get(item) ?? item);
  return floorsFor(to.floors, path).every((floor) => permits(floor, path)) ? [...added, ...kept] : [...kept, ...added];
}

function refusal(key: readonly (string | number)[], what: string, { layer }: Floor): SettingMistake {
  return { key, message: `${what} of ${layer}, which does not list it as overridable` };
}

function inWords(value: unknown): string {
  return cutPoints(typeof value === 'string' ? value : JSON.stringify(value), LONGEST_VALUE);
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}
