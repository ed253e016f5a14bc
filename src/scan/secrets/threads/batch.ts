/** Texts that travel to a thread together: their bytes lie one behind another in memory that is handed over, not copied. */
export interface Batch {
  readonly bytes: Buffer;
  readonly texts: readonly BatchText[];
}

export interface BatchText {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Fills one batch after another. */
export interface BatchFiller {
  /** Room for a text of this size behind those that are there; null: the batch must be taken first. */
  room(size: number): Buffer | null;
  /** Adds a text that lies in the room given last, or elsewhere: then it is copied. Null room first: see `room`. */
  add(path: string, bytes: Buffer): void;
  readonly isEmpty: boolean;
  /** The batch so far; the filler begins anew. */
  take(): Batch;
  /** Memory of a batch that is done with. */
  giveBack(memory: ArrayBuffer): void;
}

/** So many bytes are a few milliseconds of work: the threads end at about the same time. */
const BATCH_BYTES = 1 << 18;
const MOST_SPARE = 16;

export function batchFiller(): BatchFiller {
  const spare: ArrayBuffer[] = [];
  let memory = new ArrayBuffer(0);
  let texts: BatchText[] = [];
  let used = 0;

  function room(size: number): Buffer | null {
    if (used + size > memory.byteLength) {
      if (texts.length > 0) return null;
      memory = size <= BATCH_BYTES ? (spare.pop() ?? new ArrayBuffer(BATCH_BYTES)) : new ArrayBuffer(size);
    }
    return Buffer.from(memory, used, size);
  }

  return {
    room,
    add(path, bytes) {
      const place = bytes.buffer === memory && bytes.byteOffset === used ? bytes : room(bytes.length);
      if (place === null) throw new RangeError('the batch has no room for this text');
      if (place !== bytes) bytes.copy(place);
      texts.push({ path, start: used, end: used + bytes.length });
      used += bytes.length;
    },
    get isEmpty() {
      return texts.length === 0;
    },
    take() {
      const batch = { bytes: Buffer.from(memory), texts };
      memory = new ArrayBuffer(0);
      texts = [];
      used = 0;
      return batch;
    },
    giveBack(buffer) {
      if (buffer.byteLength === BATCH_BYTES && spare.length < MOST_SPARE) spare.push(buffer);
    },
  };
}
