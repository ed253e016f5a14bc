/** A failure put in the way of one operation. */
export interface Fault {
  /** Operation id, or `graphql/<operation name>`. */
  readonly operation: string;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many calls it hits; without it, every one. */
  readonly times?: number;
  /** Calls that pass before the first that is hit. */
  readonly skip?: number;
  /** The work is done and only the answer is lost: what a gateway's 502 often means. */
  readonly afterwards?: boolean;
  /** A page of a proxy instead of JSON. */
  readonly html?: string;
  /** Cut the connection instead of answering. */
  readonly hangUp?: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that hits this call, if any. */
  next(operation: string): Fault | null;
  clear(): void;
}

/** The faults of one emulator, each with its own countdown. */
export function createFaults(): Faults {
  let active: { readonly fault: Fault; skip: number; left: number }[] = [];
  return {
    add: (fault) => void active.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      active = [];
    },
    next: (operation) => {
      for (const entry of active) {
        if (entry.fault.operation !== operation || entry.left === 0) continue;
        if (entry.skip-- > 0) continue;
        entry.left--;
        return entry.fault;
      }
      return null;
    },
  };
}
