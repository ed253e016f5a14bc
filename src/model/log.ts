/** Progress and diagnostics, apart from the report. Text from a repository may be passed: every sink makes it harmless. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
