/** Readers for JSON of unknown shape: each takes the value of one key, or throws one line that names the place. */
export interface Payload {
  readonly place: string;
  has(key: string): boolean;
  object(key: string): Payload;
  text(key: string): string;
  textOrNull(key: string): string | null;
  number(key: string): number;
  sha(key: string): string;
  flag(key: string): boolean;
  /** Names of the entries of a list, which may not be there. */
  names(key: string): readonly string[];
}

/**
 * Wraps a parsed JSON value.
 * @throws Error when it is no object.
 */
export function payloadOf(value: unknown, place: string): Payload {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${place} is not an object`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const at = (key: string) => `${place}.${key}`;
  const wrong = (key: string, wanted: string) => new Error(`${at(key)} is not ${wanted}`);
  const reader: Payload = {
    place,
    has: (key) => (fields.get(key) ?? null) !== null,
    object: (key) => payloadOf(fields.get(key), at(key)),
    text: (key) => {
      const text = fields.get(key);
      if (typeof text !== 'string') throw wrong(key, 'a text');
      return text;
    },
    textOrNull: (key) => (reader.has(key) ? reader.text(key) : null),
    number: (key) => {
      const number = fields.get(key);
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrong(key, 'a whole number');
      return number;
    },
    sha: (key) => {
      const sha = reader.text(key);
      if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) throw wrong(key, 'a commit id');
      return sha;
    },
    flag: (key) => fields.get(key) === true,
    names: (key) => {
      const list: unknown = fields.get(key) ?? [];
      if (!Array.isArray(list)) throw wrong(key, 'a list');
      return list.map((each, index) => payloadOf(each, `${at(key)}.${index}`).text('name'));
    },
  };
  return reader;
}
