/** What a person at a terminal may watch while a run goes on. Names are our own: nothing of a repository is told. */
export interface Progress {
  /** The scanner has read one more file. */
  read(scanner: string): void;
  /** The scanner has ended, whatever came of it. */
  done(scanner: string): void;
}
