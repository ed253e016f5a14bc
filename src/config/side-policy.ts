import { ConfigurationError } from '../model/errors.js';
import type { Policy } from '../model/policy.js';
import type { Workspace } from '../model/workspace.js';
import { messageOf } from '../util/thrown.js';
import { defaultPolicy } from './default-policy.js';
import { textOf } from './load-policy.js';
import { type PolicyReading, parsePolicy } from './policy-file.js';
import type { ProductForm } from './product-form.js';
import { first } from './read-first.js';

/**
 * The policy of one side, or why there is none. No file is the default policy.
 * @param results what was read at the policy's path
 */
export async function policyOfSide(
  results: ReturnType<Workspace['read']>,
  path: string,
  form: ProductForm,
  reading: PolicyReading,
): Promise<Policy | Error> {
  const file = await first(results);
  if (file.status === 'missing') return defaultPolicy(form);
  try {
    return await parsePolicy(textOf(file, path), path, form, reading);
  } catch (error) {
    return error instanceof Error ? error : new ConfigurationError(messageOf(error));
  }
}
