import type { Fix } from '../../../model/finding.js';
import type { Clearance } from '../advisory/match/version-choice.js';
import type { ResolvedPackage } from '../package/package.js';

/** What can be done about an advisory that the version to go to does not clear, or for which there is none. */
export function withoutFix(
  pkg: ResolvedPackage,
  clearance: Clearance,
  introducers: readonly string[],
  /** What the version to go to does for the others, as a sentence. */
  others: string | null,
): Fix {
  const more = others === null ? '' : ` ${others}`;
  const scope = pkg.scope === 'development' ? ' It is used for development only.' : '';
  const through = introducers.length === 0 ? '' : ` or ${introducers.slice(0, 3).join(', ')}, which brings it in,`;
  if (clearance.kind === 'after') {
    return {
      title: `Upgrade ${pkg.name} ${pkg.version} past ${clearance.version}`,
      description: `Fixed after ${clearance.version}, and no release is named: upgrade ${pkg.name} to the next one${through === '' ? '' : `, through ${introducers.slice(0, 3).join(', ')}`}. Until there is one, record an exception with an expiry date.${scope}${more}`,
    };
  }
  const title = `Replace ${pkg.name} ${pkg.version}`;
  if (clearance.kind === 'at') {
    return {
      title,
      description: `${clearance.version} clears this advisory, and others affect that version. Replace ${pkg.name}${through} or record an exception with an expiry date.${scope}${more}`,
    };
  }
  return {
    title,
    description: `No fixed release. Replace ${pkg.name}${through} or keep the affected function out of use and record an exception with an expiry date.${scope}${more}`,
  };
}
