import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** JSON Schema as the extracted description carries it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly source: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const ROOT = 'https://gatehouse.test/github';

const description: Description = JSON.parse(
  readFileSync(new URL('./fixtures/openapi.json', import.meta.url), 'utf8'),
) satisfies Description;

const strict = createAjv(false);
/** Path and query values arrive as text. */
const coercing = createAjv(true);
const compiled = new Map<string, ValidateFunction>();

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes, schemas: [{ $id: ROOT, ...description }] });
  addFormats.default(ajv);
  for (const format of ['repo.nwo', 'timestamp', 'ssh_url']) ajv.addFormat(format, true);
  return ajv;
}

/** GitHub's operations that the emulator knows, by their id. */
export const OPERATIONS = description.operations;

/** The schema that a reference names; other schemas come back as they are. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = description.schemas[schema.$ref.split('/').at(-1) ?? ''];
  if (target === undefined) throw new Error(`no schema ${schema.$ref}`);
  return target;
}

/** What is wrong with a value, one line each; empty when it fits. `pointer` is a path inside the description. */
export function violations(pointer: readonly string[], value: unknown): string[] {
  return check(strict, pointer, value);
}

/** The same for values that arrive as text in a path or a query. */
export function textViolations(pointer: readonly string[], value: string): string[] {
  return check(coercing, pointer, [value], true);
}

function check(ajv: Ajv, pointer: readonly string[], value: unknown, wrapped = false): string[] {
  const $ref = `${ROOT}#/${pointer.map(escapePointer).join('/')}`;
  const key = `${wrapped}:${$ref}`;
  const validate = compiled.get(key) ?? ajv.compile(wrapped ? { type: 'array', items: { $ref } } : { $ref });
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
