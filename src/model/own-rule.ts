/** What the product itself says of one of its rules: the only texts of a report that are shown as they are written. */
export interface OwnRule {
  readonly id: string;
  /** Title, message and advice as findings carry them, whole or as parts; prose with code spans and addresses. */
  readonly texts: readonly string[];
  /** Its page below `docs/rules`, with the part of it that is about the rule: `secrets-a.md#aws-access-key`. */
  readonly page: string;
}

/** By id, of the rules that a result may name: looked up in the product, never read from a file. */
export type OwnRules = ReadonlyMap<string, OwnRule>;
