/** One path after the other, with one slash between them and none at the end. */
export function joinPaths(prefix: string, path: string): string {
  const start = prefix.replace(/\/+$/, '');
  const rest = path.replace(/^\/+/, '');
  const joined = rest === '' ? start : `${start}/${rest}`;
  return joined.startsWith('/') ? joined : `/${joined}`;
}

/** A path without optional parts, and without steps back (`/posts/{id}/..` is `/posts`). */
export function normalised(path: string): string {
  let text = path;
  for (let round = 0; round < 4 && /\([./]/.test(text); round++) text = text.replaceAll(/\([./][^()]*\)/g, '');
  // Parts of records stand after each other with dots: `/api/trpc/user.list`.
  let isFirst = true;
  text = text.replaceAll(/\/\.(?=[^./])/g, () => {
    const between = isFirst ? '/' : '.';
    isFirst = false;
    return between;
  });
  if (!text.includes('/.') && !text.includes('//')) return text === '' ? '/' : text;
  const kept: string[] = [];
  for (const part of text.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return `/${kept.join('/')}`;
}

/** `GET /x` and `GET example.com/x`: the method that a pattern names, and its path. */
export function patternParts(pattern: string): { readonly method: string | null; readonly path: string } {
  const [, method, rest = pattern] = /^(?:([A-Z]+)[ \t]+)?(.*)$/s.exec(pattern) ?? [];
  const path = method === undefined || rest.startsWith('/') ? rest : rest.replace(/^[^/]*/, '');
  return { method: method ?? null, path: path.replace(/\{\$\}$/, '') };
}

/** A regular expression of a path as a path: groups become parameters. */
export function pathOfPattern(source: string): string {
  return source
    .replace(/^[\^]/, '')
    .replace(/\$$/, '')
    .replace(/\\?\/\?$/, '/')
    .replaceAll(/\(\?P?<(\w+)>(?:[^()]|\([^()]*\))*\)/g, '{$1}')
    .replaceAll(/\((?!\?)(?:[^()]|\([^()]*\))*\)/g, '{}')
    .replaceAll('\\', '');
}

const PARAMETER = /^(?::[\w-]+(?:\([^)]*\))?[?+]?|\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\])$/;
const WILD = /^(?:\*.*|\{\*.*\}|\{[\w.]*\.\.\.\}|\(\.\*\)|\[\[?\.\.\..*|:[\w-]+\*|<path:.*>|~.*)$/;

/** How surely a pattern of a layer is met by every request of a route. */
export type Cover = 'yes' | 'maybe' | 'no';

/**
 * @param layer the path of what stands before: all that begins with it, or with `exact` it alone
 * @param route the path of a route
 */
export function covers(layer: string, route: string, exact: boolean): Cover {
  const own = segments(layer);
  const other = segments(route);
  let certain: Cover = 'yes';
  for (let at = 0; at < own.length; at++) {
    const part = own[at] ?? '';
    if (WILD.test(part)) return certain;
    const against = other[at];
    if (against === undefined) return 'no';
    if (WILD.test(against)) return 'maybe';
    if (PARAMETER.test(part)) continue;
    if (PARAMETER.test(against) || /[{}~*:]/.test(against) || /[{}~*:]/.test(part)) certain = 'maybe';
    else if (part.toLowerCase() !== against.toLowerCase()) return 'no';
  }
  return exact && other.length > own.length ? 'no' : certain;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}
