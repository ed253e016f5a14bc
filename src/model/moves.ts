/** Where a file of the head was on the base. */
export interface Move {
  readonly from: string;
  /** Whether its content is the same, byte for byte. */
  readonly pure: boolean;
}

/** What the change moved; a file that is where it was is no move. */
export interface Moves {
  /** null: the file was not moved here from anywhere. */
  to(path: string): Move | null;
}
