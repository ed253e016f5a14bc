import { UnexpectedAnswerError } from './refusal.js';

/**
 * An answer that must be an object with these fields: what stands between us and GitHub may answer 200 with JSON of its
 * own. @throws UnexpectedAnswerError when it is another
 */
export function withFields<T extends object>(data: T, ...fields: readonly (keyof T & string)[]): T {
  const missing = typeof data === 'object' && data !== null ? fields.filter((name) => !(name in data)) : fields;
  if (missing.length > 0) throw new UnexpectedAnswerError(notOfGitHub(`it has no ${missing.join(', ')}`));
  return data;
}

/** A page of a list. @throws UnexpectedAnswerError when the answer is something else, which is no empty list */
export function asList<T>(data: readonly T[]): readonly T[] {
  if (!Array.isArray(data)) throw new UnexpectedAnswerError(notOfGitHub('it is no list'));
  return data;
}

/** A whole answer of GraphQL: it has data, or says what went wrong. @throws UnexpectedAnswerError when it is another */
export function checkGraphqlAnswer(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { data, errors } = { data: undefined, errors: undefined, ...answer };
  if ((typeof data === 'object' && data !== null) || Array.isArray(errors)) return;
  throw new UnexpectedAnswerError(notOfGitHub('it has neither data nor errors'));
}

function notOfGitHub(why: string): string {
  return `the answer is not GitHub's: ${why}; is there a proxy in between?`;
}
