/** Roles that stand for whoever is not signed in: PUBLIC, and those of PostgREST and what is built on it. */
const STRANGERS: ReadonlySet<string | null> = new Set([null, 'anon', 'web_anon', 'anonymous']);

export function isStranger(holder: string | null): boolean {
  return STRANGERS.has(holder);
}
