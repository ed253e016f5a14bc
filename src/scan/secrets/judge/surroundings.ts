/** What stands around a value in its file. Text is cut out when it is asked for: most values are judged without. */
export interface Surroundings {
  /** Latin1 text before the value, and behind it. */
  readonly before: () => string;
  readonly after: () => string;
  /** Whether the file holds a word anywhere. */
  readonly fileSays: (word: string) => boolean;
}

const REACH = 600;

/**
 * The surroundings of the bytes from `start` to `end`.
 * @param bytes the file, or the text that was encoded in it
 */
export function surroundingsOf(bytes: Buffer, start: number, end: number, file: Buffer = bytes): Surroundings {
  return {
    before: () => bytes.toString('latin1', Math.max(0, start - REACH), start),
    after: () => bytes.toString('latin1', end, Math.min(bytes.length, end + REACH)),
    fileSays: (word) => file.includes(word),
  };
}
