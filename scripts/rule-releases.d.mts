export const RULE_RELEASES: string;

export function withRelease(text: string, ids: readonly string[], version: string, date: string): string;

export function ruleIds(root: string): Promise<readonly string[]>;
