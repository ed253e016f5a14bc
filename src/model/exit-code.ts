/** Exit codes of the command line and the actions: a contract. */
export const EXIT = { ok: 0, blocked: 1, usage: 2, incomplete: 3, defect: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
