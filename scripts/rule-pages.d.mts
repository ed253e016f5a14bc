import type { Scanner } from '../src/scan/scanner.js';

export const RULE_PAGES: string;

export function rulePages(
  scanners: readonly Pick<Scanner, 'title' | 'ownTexts' | 'explain'>[],
  prose: (text: string) => string,
): Promise<ReadonlyMap<string, string>>;
