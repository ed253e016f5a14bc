/** A count in words: `1 result`, `2 results`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** A shortfall that is told where there is any of it. */
export function shortfall(count: number, one: string, more: string): string[] {
  return count === 0 ? [] : [many(count, one, more)];
}
