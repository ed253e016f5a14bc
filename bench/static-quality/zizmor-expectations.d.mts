export interface Run {
  readonly input: string;
  readonly persona: string;
  readonly findings: readonly { readonly audit: string; readonly line: number; readonly shown: readonly number[] }[];
}

export function runsIn(test: string): Run[];
