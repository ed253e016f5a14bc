/** A document that is no one JSON text but several, one after another: `govulncheck -json`, JSON Lines. */
export class JsonStream {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** The texts of a document; one that is a whole is the only one. */
export function valuesOf(document: unknown): readonly unknown[] {
  return document instanceof JsonStream ? document.values : [document];
}
