/** An answer as it can be given again: the body as JSON, so that no caller can change what the next one gets. */
export interface RememberedAnswer {
  readonly etag: string;
  readonly json: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

export interface MemoryLimits {
  readonly entries: number;
  /** UTF-16 units of JSON, of all entries together. */
  readonly size: number;
  /** The same, of one entry. */
  readonly entrySize: number;
}

/** Answers by request; the one that was asked for longest ago goes first. */
export interface ReadMemory {
  get(key: string): RememberedAnswer | null;
  set(key: string, answer: RememberedAnswer): void;
  forget(key: string): void;
  readonly entries: number;
  readonly size: number;
}

/** An empty memory of bounded size: an answer that is too large is not remembered. */
export function createReadMemory(limits: MemoryLimits): ReadMemory {
  const answers = new Map<string, RememberedAnswer>();
  let size = 0;
  const forget = (key: string): void => {
    size -= answers.get(key)?.json.length ?? 0;
    answers.delete(key);
  };
  return {
    get: (key) => {
      const answer = answers.get(key);
      if (answer === undefined) return null;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set: (key, answer) => {
      forget(key);
      if (answer.json.length > limits.entrySize) return;
      answers.set(key, answer);
      size += answer.json.length;
      for (const oldest of answers.keys()) {
        if (answers.size <= limits.entries && size <= limits.size) return;
        forget(oldest);
      }
    },
    forget,
    get entries() {
      return answers.size;
    },
    get size() {
      return size;
    },
  };
}
