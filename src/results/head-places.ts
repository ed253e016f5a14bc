import type { FilesOfResults } from './both-sides.js';
import type { ForeignPlace, ForeignResult } from './foreign-run.js';

/**
 * The places of a result as the head has them: lines of an earlier commit are none of the head, so that what is still there is found by its
 * text, and what is not stays a place of its commit.
 */
export function headPlaces({ places, sought = null }: ForeignResult, files: FilesOfResults): readonly ForeignPlace[] {
  return places.map((place) => {
    if (place.path === null || place.commit === undefined) return place;
    const line = sought === null ? null : files.lineOf(place.path, sought);
    if (line === null) return place;
    const { commit: _commit, ...there } = place;
    return { ...there, startLine: line, startColumn: null, endLine: null, endColumn: null };
  });
}
