/** One word of some length, with nothing of a template in it. */
const WORD = /^[^\s${}<>()]{8,}$/;
/** What stands in a secret's place until somebody puts one there. */
const PLACEHOLDER =
  /(?:_|-)(?:val|value|here|placeholder)$|replace|^(?:change|example|dummy|placeholder|test|xxx|todo|your|none|null|true|false|build|not-?used|ignored|insecure|fake)/i;
/** Where a secret lies, not the secret: an address, a path, a name in a store of secrets. */
const POINTER = /^(?:arn:|https?:\/\/|\/|alias\/|projects\/|ssm:|vault:)/i;

/** Whether a value that a name calls a secret is one that somebody wrote there. */
export function isWrittenSecret(value: string): boolean {
  return WORD.test(value) && !PLACEHOLDER.test(value) && !POINTER.test(value);
}
