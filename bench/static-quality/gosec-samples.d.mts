export interface Sample {
  /** The files of one package. */
  readonly files: readonly string[];
  /** How many mistakes its authors count. */
  readonly errors: number;
}

export function samplesIn(source: string): Sample[];
