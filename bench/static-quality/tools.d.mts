/** One finding of a tool, ours or another's. */
export interface Found {
  /** Within the folder that was looked at. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly cwes: readonly number[];
  readonly rule: string;
  readonly severity: string;
  /** The way the value took; empty where the tool tells none. */
  readonly trace: string;
}
