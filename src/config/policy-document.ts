import { loadValidator } from '../io/validator.js';
import { ConfigurationError } from '../model/errors.js';
import { cutPoints } from '../util/cut.js';
import { describeMistake } from './policy-mistake.js';
import { policySchema } from './policy-schema.js';
import { type PolicyText, readPolicyYaml } from './policy-yaml.js';
import type { ProductForm } from './product-form.js';

export const MAX_POLICY_BYTES = 1024 * 1024;
/** Mistakes that are told at once: nobody reads more. */
const MOST_TOLD = 50;
const LONGEST_TOLD = 500;

/** The values of a policy file as its schema lets them through. */
export type PolicyValues = Readonly<Record<string, unknown>>;

/** A policy file that has the right form, and where its parts stand. */
export interface PolicyDocument extends Pick<PolicyText, 'lineOf'> {
  /** How messages name the file. */
  readonly place: string;
  readonly values: PolicyValues;
}

/**
 * Reads a policy file (YAML 1.2 core schema) as far as its form: `schema/policy.schema.json`.
 * @throws ConfigurationError with one line for every mistake: place, line, what is wrong, the nearest right key.
 */
export async function readDocument(text: string, place: string, form: ProductForm): Promise<PolicyDocument> {
  const { value, lineOf } = await readPolicyYaml(text, place);
  const mistakes = await formMistakes(value, { place, lineOf }, form);
  if (mistakes.length > 0) throw told(mistakes);
  return { place, values: value as PolicyValues, lineOf };
}

/** What is wrong with the form of a policy. */
export async function formMistakes(
  value: unknown,
  { place, lineOf }: Pick<PolicyDocument, 'place' | 'lineOf'>,
  form: ProductForm,
): Promise<readonly string[]> {
  const validate = await loadValidator<PolicyValues>('policy');
  if (validate(value)) return [];
  const schema = policySchema(form);
  const mistakes = (validate.errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .slice(0, MOST_TOLD * 2)
    .map((error) => describeMistake(error, schema, place, { value, lineOf }));
  return [...new Set(mistakes)];
}

/** The error that tells of mistakes, of many the first. */
export function told(mistakes: readonly string[]): ConfigurationError {
  const more = mistakes.length > MOST_TOLD ? ['and more mistakes: mend these first'] : [];
  const lines = mistakes.slice(0, MOST_TOLD).map((each) => cutPoints(each, LONGEST_TOLD));
  return new ConfigurationError([...lines, ...more].join('\n'));
}
