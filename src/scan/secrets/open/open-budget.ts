/** What one file may yield; counted in bytes and entries, so that a slow machine changes nothing. */
const MOST_BYTES = 64 << 20;
const MOST_ENTRIES = 10_000;
/** All of a run's files together. */
const MOST_OF_A_RUN = 256 << 20;
/** Beyond the first megabyte nothing may grow more than so many times: only emptiness does. */
const MOST_GROWTH = 200;
const FREE_GROWTH = 1 << 20;

/** How much may still be opened. */
export interface OpenBudget {
  /** The budget of one more file. */
  file(): FileBudget;
}

export interface FileBudget {
  /** The most bytes that so many packed bytes may become; less than they need: they stay closed. */
  room(packed: number): number;
  /** Counts an entry and its bytes; false when there are too many of either. */
  take(bytes: number): boolean;
}

export function openBudget(): OpenBudget {
  let left = MOST_OF_A_RUN;
  return {
    file() {
      let bytes = MOST_BYTES;
      let entries = MOST_ENTRIES;
      return {
        room: (packed) => Math.min(bytes, left, Math.max(FREE_GROWTH, packed * MOST_GROWTH)),
        take(size) {
          if (entries < 1 || size > bytes || size > left) return false;
          entries--;
          bytes -= size;
          left -= size;
          return true;
        },
      };
    },
  };
}
