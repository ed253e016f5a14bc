const MAX_LENGTH = 60;

/** The name of a tool as an id, as a policy names it: `Semgrep OSS` → `semgrep-oss`. Empty where nothing of it can be one. */
export function toolId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
}
