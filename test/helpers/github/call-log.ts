export interface LoggedCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface CallLog {
  readonly calls: readonly LoggedCall[];
  record(call: LoggedCall): void;
  /** Calls of one operation, or all. */
  count(operation?: string): number;
  /** Operation ids in the order of their calls. */
  operations(): string[];
  clear(): void;
}

/** Every call that reached the emulator, in order of its answer. */
export function createCallLog(): CallLog {
  const calls: LoggedCall[] = [];
  return {
    calls,
    record: (call) => void calls.push(call),
    count: (operation) => calls.filter((call) => operation === undefined || call.operation === operation).length,
    operations: () => calls.map((call) => call.operation),
    clear: () => {
      calls.length = 0;
    },
  };
}
