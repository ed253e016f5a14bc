/** What a rule uses and this engine does not have; the rule is not run at all. */
export class Unsupported extends Error {
  readonly what: string;

  constructor(what: string) {
    super(what);
    this.what = what;
  }
}
