import type { VersionPlace } from '../../ecosystem/recipe.js';
import { cargoPlace } from './cargo-workspace.js';
import { gradlePlace } from './gradle-catalog.js';
import { mavenPlace } from './maven-property.js';
import { nugetPlace } from './nuget-central.js';
import type { PlaceRequest } from './place-request.js';

type FindPlace = (request: PlaceRequest) => Promise<VersionPlace | null>;

const BY_MANAGER: ReadonlyMap<string, FindPlace> = new Map<string, FindPlace>([
  ['maven', mavenPlace],
  ['nuget', nugetPlace],
  ['gradle', gradlePlace],
  ['cargo', cargoPlace],
]);

const WORDS = /^[\w@./:+~<>${}[\]=" -]{1,200}$/;

/**
 * Where the version of a direct dependency is written, where that is not beside its name: a property, a list, a
 * catalogue. Null also for places whose names nobody should be shown in a sentence of ours.
 */
export async function versionPlace(request: PlaceRequest): Promise<VersionPlace | null> {
  const place = await BY_MANAGER.get(request.lockfile.extraction.manager)?.(request);
  if (place === undefined || place === null) return null;
  return WORDS.test(place.path) && WORDS.test(place.what.replaceAll('`', '')) ? place : null;
}
