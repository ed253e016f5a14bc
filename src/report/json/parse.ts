import type { ErrorObject, ValidateFunction } from 'ajv';
import { LocatedError } from '../../model/errors.js';
import type { RunResult } from '../../model/run-result.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';

/** A result of 50,000 findings is about 40 MB; what is bigger was not written by us. */
export const MAX_RESULT_BYTES = 64 * 1024 * 1024;

let validator: Promise<ValidateFunction<RunResult>> | undefined;

/**
 * Reads a result that another stage left behind, as hostile input: size, syntax, every key and length, and a verdict
 * that does not contradict itself.
 * @param text content of the file
 * @param path its name, for messages
 * @throws LocatedError saying what is wrong and where in the document (JSON Pointer, RFC 6901)
 */
export async function parseRunResult(text: string, path = 'gatehouse-result.json'): Promise<RunResult> {
  if (text.length > MAX_RESULT_BYTES || Buffer.byteLength(text) > MAX_RESULT_BYTES) {
    throw refused(path, `the run result is larger than ${MAX_RESULT_BYTES} bytes`);
  }
  const value = parseJson(text, path);
  const validate = await compiledValidator();
  if (!validate(value)) throw refused(path, `the run result does not fit its schema: ${firstError(validate.errors)}`);
  const { outcome, violations } = value.verdict;
  if ((outcome === 'pass' || outcome === 'warn') && violations.length > 0) {
    throw refused(
      path,
      `the run result contradicts itself: /verdict/outcome is ${outcome} with ${violations.length} violations`,
    );
  }
  return value;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The engine's message quotes the text, which is not ours to repeat.
    throw refused(path, 'the run result is not JSON');
  }
}

function compiledValidator(): Promise<ValidateFunction<RunResult>> {
  validator ??= compile();
  return validator;
}

async function compile(): Promise<ValidateFunction<RunResult>> {
  const { Ajv } = await import('ajv');
  const { default: schema } = await import('../../../schema/run-result.schema.json', { with: { type: 'json' } });
  return new Ajv({ strict: true, allowUnionTypes: true }).compile<RunResult>(schema);
}

function firstError(errors: readonly ErrorObject[] | null | undefined): string {
  const error = errors?.[0];
  if (error === undefined) return 'no reason known';
  const key = error.keyword === 'additionalProperties' ? ` (${String(error.params.additionalProperty)})` : '';
  return stripControl(cutPoints(`${error.instancePath || '/'} ${error.message ?? error.keyword}${key}`, 300));
}

function refused(path: string, message: string): LocatedError {
  return new LocatedError({ message, path, remedy: 'write it with `gatehouse check --format json` of this version' });
}
