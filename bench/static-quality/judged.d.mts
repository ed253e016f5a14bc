export function countJudged(pages: readonly string[]): Record<string, { right: number; wrong: number }>;

export function judgedRows(
  projects: readonly Readonly<
    Record<'hits' | 'alarms', readonly { readonly path: string; readonly rules: readonly string[] }[]> & {
      project: string;
    }
  >[],
): (string | number)[][];
