import type { Protection } from '../../../../src/scan/static/models/web-model.js';

/** A change: what stood before a route before it, and after. */
export interface Pair {
  readonly title: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  readonly route: string;
  readonly kind?: Protection;
  readonly was: 'protected' | 'unprotected' | 'unknown';
  readonly is: 'protected' | 'unprotected' | 'unknown';
}

/** A pair of one file, in which `@@` stands for what changes. */
export function pairOf(
  file: string,
  template: string,
): (
  title: string,
  route: string,
  change: readonly [string, Pair['was'], string, Pair['is']],
  kind?: Protection,
) => Pair {
  return (title, route, [before, was, after, is], kind = 'limiter') => ({
    title,
    route,
    kind,
    was,
    is,
    before: { [file]: template.replaceAll('@@', before) },
    after: { [file]: template.replaceAll('@@', after) },
  });
}
