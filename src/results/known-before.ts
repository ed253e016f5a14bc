import type { Workspace } from '../model/workspace.js';
import type { FilesOfResults } from './both-sides.js';
import type { ForeignPlace, ForeignResult } from './foreign-run.js';
import { headPlaces } from './head-places.js';
import { namedPackage } from './package-of.js';
import type { Told } from './told.js';

/**
 * Whether a result of the head was there before the change: as the tool says of itself, else by the lines that the change
 * touches. A result without a line is not new because its file was edited; where nothing tells when it came, it is new.
 */
export function wasBefore(result: ForeignResult, workspace: Workspace, files: FilesOfResults, told: Told): boolean {
  if (workspace.changes === null) return false;
  if (result.state !== null) {
    told.byTool++;
    return result.state === 'known';
  }
  const places = headPlaces(result, files);
  const [place] = places;
  if (place === undefined || place.path === null || place.commit !== undefined) {
    told.unplaced++;
    return false;
  }
  const { startLine, endLine, endColumn } = place;
  // A region that ends before the first column of a line does not touch it.
  const last = endLine !== null && startLine !== null && endLine > startLine && endColumn === 1 ? endLine - 1 : endLine;
  const region = startLine === null ? null : { start: startLine, end: last ?? startLine };
  const touches = packageTouched(result, places, files) ?? files.touches(place.path, region);
  if (touches === null) told.unplaced++;
  else told.byLines++;
  return touches === false;
}

/** A package that a report names in files, and at no line of them, is where a file names it; one that the change touches is enough. */
function packageTouched(
  { purl }: ForeignResult,
  places: readonly ForeignPlace[],
  files: FilesOfResults,
): boolean | null {
  const named = namedPackage(purl);
  const paths = places.flatMap(({ path, startLine }) => (startLine === null && path !== null ? path : []));
  if (named === null || paths.length < places.length) return null;
  const answers = paths.map((path) => files.touchesPackage(path, named.name, named.version));
  if (answers.includes(true)) return true;
  return answers.includes(false) ? false : null;
}
