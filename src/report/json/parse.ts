import { loadValidator } from '../../io/validator.js';
import { LocatedError } from '../../model/errors.js';
import type { RunResult } from '../../model/run-result.js';
import { type DocumentForm, parseUntrusted } from '../untrusted-json.js';

/** A result of 50,000 findings is about 40 MB; what is bigger was not written by us. */
export const MAX_RESULT_BYTES = 64 * 1024 * 1024;

const FORM: DocumentForm<RunResult> = {
  name: 'the run result',
  maxBytes: MAX_RESULT_BYTES,
  remedy: 'write it with `gatehouse check --format json` of this version',
  validator: () => loadValidator('run-result'),
};

/**
 * Reads a result that another stage left behind, as hostile input: size, syntax, every key and length, and a verdict
 * that does not contradict itself.
 * @param text content of the file
 * @param path its name, for messages
 * @throws LocatedError saying what is wrong and where in the document (JSON Pointer, RFC 6901)
 */
export async function parseRunResult(text: string, path = 'gatehouse-result.json'): Promise<RunResult> {
  const value = await parseUntrusted(text, path, FORM);
  const { outcome, violations, override } = value.verdict;
  const isOverridden = outcome === 'warn' && override !== undefined;
  if ((outcome === 'pass' || outcome === 'warn') && violations.length > 0 && !isOverridden) {
    const message = `the run result contradicts itself: /verdict/outcome is ${outcome} with ${violations.length} violations`;
    throw new LocatedError({ message, path, remedy: FORM.remedy });
  }
  // A result of a version that kept no ledger, or did not say what clears what.
  return { ...value, coverage: value.coverage ?? [], remedies: value.remedies ?? [] };
}
