import fc, { type Arbitrary } from 'fast-check';

/** As much of JSON Schema as settings of the gate are described with. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly $ref?: string;
}

/** What texts and keys can be: those of a pattern are the ones that fit it. */
export interface Words {
  /** By the name of the property that holds the text. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** Keys of mappings whose keys the user chooses. */
  readonly keys: readonly string[];
  readonly references: Readonly<Record<string, readonly string[]>>;
}

const MOST_ITEMS = 3;
const LARGEST = 40;

/**
 * Values that a schema allows, so that a setting is tried without a word about it here.
 * @throws Error for a part of JSON Schema that is not known yet: it must be taught, not left out
 */
export function fromSchema(schema: object, words: Words, name = ''): Arbitrary<unknown> {
  const { type, enum: chosen, if: test, $ref, ...part }: Schema = schema;
  if (chosen !== undefined) return fc.constantFrom(...chosen);
  if ($ref !== undefined) return fc.constantFrom(...(words.references[$ref] ?? []));
  if (test !== undefined && part.then !== undefined && part.else !== undefined)
    return fc.oneof(fromSchema({ type: test.type, ...part.then }, words, name), fromSchema(part.else, words, name));
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer')
    return fc.integer({ min: part.minimum ?? 0, max: Math.min(part.maximum ?? LARGEST, LARGEST) });
  if (type === 'number') return fc.constantFrom(...[0.01, 0.1, 0.5, 1].map((share) => share * (part.maximum ?? 1)));
  if (type === 'string') return textOf(part, words, name);
  if (type === 'array') return listOf(part, words, name);
  if (type === 'object') return objectOf(part, words);
  throw new Error(`${name}: no values are known for the schema ${JSON.stringify(schema)}`);
}

function textOf({ pattern }: Schema, { named }: Words, name: string): Arbitrary<string> {
  const fitting = (named[name] ?? []).filter((word) => pattern === undefined || new RegExp(pattern).test(word));
  if (fitting.length > 0) return fc.constantFrom(...fitting);
  return pattern === undefined ? fc.string({ minLength: 1, maxLength: 9 }) : fc.stringMatching(new RegExp(pattern));
}

function listOf({ items, minItems = 0, uniqueItems }: Schema, words: Words, name: string): Arbitrary<unknown[]> {
  const each = fromSchema(items ?? {}, words, name);
  const bounds = { minLength: minItems, maxLength: Math.max(minItems, MOST_ITEMS) };
  return uniqueItems === true
    ? fc.uniqueArray(each, { ...bounds, selector: (value) => JSON.stringify(value) })
    : fc.array(each, bounds);
}

function objectOf({ properties = {}, required = [], additionalProperties }: Schema, words: Words): Arbitrary<unknown> {
  const own = Object.entries(properties).map(([key, schema]) => [key, fromSchema(schema, words, key)] as const);
  const known = fc.record(Object.fromEntries(own), { requiredKeys: [...required] });
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.constantFrom(...words.keys), fromSchema(additionalProperties, words), {
    maxKeys: MOST_ITEMS,
  });
  return fc.tuple(known, more).map(([one, other]) => ({ ...one, ...other }));
}
