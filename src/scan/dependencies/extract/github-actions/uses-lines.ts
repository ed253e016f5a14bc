export interface UsesLine {
  readonly line: number;
  readonly comment: string;
}

/** Hands out the lines of equal `uses` values in the order of the file. */
export interface UsesLines {
  next(uses: string): UsesLine | undefined;
}

/**
 * Finds lines of the form `uses: value # comment`. The YAML parser decides what counts; this only says where: a value
 * that is written in another way has no line.
 */
export function usesLines(text: string): UsesLines {
  const found = new Map<string, { lines: UsesLine[]; at: number }>();
  text.split('\n').forEach((row, index) => {
    const key = /^\s*(?:-\s+)?["']?uses["']?\s*:\s+/.exec(row);
    if (key === null) return;
    const match = /^(?:"([^"]*)"|'([^']*)'|([^\s#"']\S*))\s*(?:#(.*))?$/.exec(row.slice(key[0].length).trimEnd());
    const value = match?.[1] ?? match?.[2] ?? match?.[3];
    if (value === undefined) return;
    const line = { line: index + 1, comment: match?.[4] ?? '' };
    const same = found.get(value);
    if (same === undefined) found.set(value, { lines: [line], at: 0 });
    else same.lines.push(line);
  });
  return {
    next(uses) {
      const same = found.get(uses);
      if (same === undefined) return undefined;
      return same.lines[Math.min(same.at++, same.lines.length - 1)];
    },
  };
}
