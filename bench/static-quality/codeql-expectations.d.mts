/** Lines on which a query reports a result, and the CWEs of the query. */
export interface Alert {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly cwes: readonly number[];
}

export interface Tag {
  readonly name: string;
  readonly query: string | null;
  readonly kind: 'Alert' | 'MISSING' | 'SPURIOUS';
}

export function expectedAlerts(folder: string, queries: string): Alert[];

export function expectedRows(text: string): Omit<Alert, 'cwes'>[];

export function inlineTags(line: string): Tag[];
