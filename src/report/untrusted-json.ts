import type { ErrorObject } from 'ajv';
import type { Validator } from '../io/validator.js';
import { LocatedError } from '../model/errors.js';
import { stripControl } from '../util/control-characters.js';
import { cutPoints } from '../util/cut.js';

/** A form of document that another stage leaves behind. */
export interface DocumentForm<T> {
  /** How messages call it: `the run result`. */
  readonly name: string;
  readonly maxBytes: number;
  /** What the user does about one that is refused. */
  readonly remedy: string;
  validator(): Promise<Validator<T>>;
}

/**
 * Reads a document as hostile input: size, syntax, then every key and length that its schema names.
 * @param path its name, for messages
 * @throws LocatedError saying what is wrong and where in the document (JSON Pointer, RFC 6901)
 */
export async function parseUntrusted<T>(text: string, path: string, form: DocumentForm<T>): Promise<T> {
  const { name, maxBytes, remedy } = form;
  const refused = (message: string) => new LocatedError({ message, path, remedy });
  if (text.length > maxBytes || Buffer.byteLength(text) > maxBytes) {
    throw refused(`${name} is larger than ${maxBytes} bytes`);
  }
  const value = parseJson(text);
  // The engine's message quotes the text, which is not ours to repeat.
  if (value === undefined) throw refused(`${name} is not JSON`);
  const validate = await form.validator();
  if (!validate(value)) throw refused(`${name} does not fit its schema: ${firstError(validate.errors)}`);
  return value;
}

/** undefined, which JSON cannot say, for text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function firstError(errors: readonly ErrorObject[] | null | undefined): string {
  const error = errors?.[0];
  if (error === undefined) return 'no reason known';
  const key = error.keyword === 'additionalProperties' ? ` (${String(error.params.additionalProperty)})` : '';
  return stripControl(cutPoints(`${error.instancePath || '/'} ${error.message ?? error.keyword}${key}`, 300));
}
