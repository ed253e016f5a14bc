/** A repository whose last commit is the pull request; returns its base and head commits. */
export function makeExampleRepository(folder: string): { readonly base: string; readonly head: string };
/** The key that the change leaks. */
export const LEAKED_KEY_ID: string;
