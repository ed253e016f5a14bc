import { entriesOf, fieldOf, itemsOf } from '../../config/plain-yaml.js';
import { ConfigurationError } from '../../model/errors.js';
import { nearest } from '../../util/nearest.js';

/** A text of a case; null: it is left out. @throws ConfigurationError when it is there and is none */
export function textAt(value: unknown, key: string, named: string): string | null {
  const text = fieldOf(value, key);
  if (text === undefined) return null;
  if (typeof text !== 'string') throw new ConfigurationError(`${named}: ${key} is no text`);
  return text;
}

/** A list of a case, empty where it is left out. @throws ConfigurationError when it is there and is none */
export function listAt(value: unknown, key: string, named: string): readonly unknown[] {
  const list = fieldOf(value, key);
  if (list !== undefined && !Array.isArray(list)) throw new ConfigurationError(`${named}: ${key} is no list`);
  return itemsOf(list);
}

/** A list of texts, empty where it is left out. @throws ConfigurationError when it is there and is none */
export function namesAt(value: unknown, key: string, named: string): readonly string[] {
  const list = listAt(value, key, named);
  if (!isTexts(list)) throw new ConfigurationError(`${named}: ${key} is no list of texts`);
  return list;
}

/** Texts by name, none where they are left out. @throws ConfigurationError for one that is no text */
export function textsAt(value: unknown, key: string, named: string): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(fieldOf(value, key)).map(([name, text]) => {
      if (typeof text !== 'string') throw new ConfigurationError(`${named}: ${key}.${name} is no text`);
      return [name, text];
    }),
  );
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** @throws ConfigurationError for a key that no case has, with the nearest one that it has */
export function refuseUnknown(value: unknown, known: readonly string[], at: string): void {
  const unknown = entriesOf(value).find(([key]) => !known.includes(key))?.[0];
  if (unknown === undefined) return;
  const suggestion = nearest(unknown, known);
  const hint = suggestion === null ? `known keys: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
  throw new ConfigurationError(`${at}unknown key '${unknown}'; ${hint}`);
}
