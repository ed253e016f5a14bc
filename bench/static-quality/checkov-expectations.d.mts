export function expectationsIn(test: string, resources: readonly string[]): Map<string, boolean>;

export function resourcesIn(text: string): string[];

export function resourceAt(text: string, line: number): string;

export function referredAt(text: string, line: number): string[];
