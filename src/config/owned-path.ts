/** What CODEOWNERS does not know of gitignore: GitHub skips a line with such a pattern. */
const UNKNOWN = /^!|^\\#|[[\]]/;

/**
 * Whether a pattern of CODEOWNERS is about a path (docs.github.com, "About code owners"): as in .gitignore, without
 * negation and ranges, and `folder/*` means what lies in the folder itself.
 */
export function matchesOwned(pattern: string, path: string): boolean {
  if (UNKNOWN.test(pattern)) return false;
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || body.includes('/');
  const segments = body.split('/');
  const below = pattern.endsWith('/') ? '/.*' : segments.at(-1) === '*' && segments.length > 1 ? '' : '(?:/.*)?';
  const parts = segments.map((segment) => (segment === '**' ? null : inSegment(segment)));
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${joined(parts)}${below}$`).test(path);
}

/** `**` between slashes stands for any number of folders, at the end for all that is below. */
function joined(parts: readonly (string | null)[]): string {
  return parts
    .map((part, index) => {
      const isLast = index === parts.length - 1;
      if (part === null) return isLast ? '.+' : '(?:.*/)?';
      return isLast ? part : `${part}/`;
    })
    .join('');
}

function inSegment(segment: string): string {
  return segment
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replaceAll('?', '[^/]');
}
