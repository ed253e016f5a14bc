import { importFile } from '../../config/import/index.js';
import { importedPolicy } from '../../config/import/policy-text.js';
import { parsePolicy } from '../../config/policy-file.js';
import { settingOptions } from '../../config/product-form.js';
import { bindOptions } from '../../config/tighten.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Policy } from '../../model/policy.js';
import { PRODUCT } from '../../product.js';
import { optionsFromInputs } from '../inputs/action-inputs.js';
import type { PolicyCase } from './policy-case.js';
import { refuseUnknown } from './policy-case-field.js';

/** Stands for whoever answers for what is imported: the files of other tools name nobody. */
const OWNER = '@who/imports';

/** The policy that judges a case: with what files of other tools let stay, and bound by the inputs of its workflow. */
export async function casePolicy(
  policy: Policy,
  { name, imports, inputs }: Pick<PolicyCase, 'name' | 'imports' | 'inputs'>,
  now: Date,
): Promise<Policy> {
  const exceptions = [...policy.exceptions, ...(await importedExceptions(imports, name, now))];
  return withInputs({ ...policy, exceptions }, inputs, name);
}

/** As `gatehouse policy import` would write them; settings that a file stands for are another policy's. */
async function importedExceptions(
  imports: PolicyCase['imports'],
  name: string,
  now: Date,
): Promise<Policy['exceptions']> {
  if (imports.size === 0) return [];
  const files = await Promise.all(
    [...imports].map(async ([path, text]) => ({ path, ...(await importFile(path, text)) })),
  );
  const { sections } = await importedPolicy(files, { now, owner: OWNER });
  const setting = Object.keys(sections).find((section) => section !== 'exceptions');
  if (setting !== undefined)
    throw new ConfigurationError(`${name}: imports: they set ${setting}; write that into the policy`);
  const text = JSON.stringify({ version: 1, exceptions: sections.exceptions });
  return (await parsePolicy(text, `${name}: imports`, PRODUCT)).exceptions;
}

/** What inputs of the workflow that judges may do to the policy of the base: tighten it. */
function withInputs(policy: Policy, inputs: PolicyCase['inputs'], name: string): Policy {
  if (inputs.size === 0) return policy;
  const known = settingOptions(PRODUCT).map((option) => option.name);
  refuseUnknown(Object.fromEntries(inputs), known, `${name}: inputs: `);
  const options = optionsFromInputs({ input: (key) => inputs.get(key) ?? '' }, { GITHUB_WORKSPACE: '/' }, null);
  return bindOptions(policy, options, PRODUCT).policy;
}
