export function declaredSources(folder: string): string | null;

export function rowsIn(text: string): string[];

export function functionsIn(text: string): string[];
