/**
 * What a piece of a closed file is.
 * - file: one that lies in it, whatever it is · data: rows of a database · prose: the text of a document
 * - strings: printable pieces of what is no text, where only a provider's form tells a secret
 */
export type PartKind = 'file' | 'data' | 'prose' | 'strings';

export interface Part {
  /** Its name in there, as it is written; empty for what has none. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly kind: PartKind;
}

/** Something in there that was not opened, and why. */
export interface Unopened {
  readonly unopened: string;
}
