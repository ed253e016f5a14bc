import type { Absent } from './answer.js';

/** A pom that a resolution needs and that was not read. */
export interface Missing {
  /** `parent org.example:parent:1.0`, `BOM …`, or the coordinates alone. */
  readonly what: string;
  readonly reason: string;
  /** Nobody could be asked; else the repository does not have it. */
  readonly open: boolean;
}

export function missing(what: string, { reason, kind }: Absent): Missing {
  return { what, reason, open: kind === 'open' };
}
