interface PolicyKey {
  readonly key: string;
  readonly values: string;
  /** What holds without it; absent: nothing is asked. */
  readonly usual?: string;
  readonly description: string;
}

export function policyKeys(schema: object): readonly PolicyKey[];

export function withPolicyKeys(page: string, schema: object): string;
