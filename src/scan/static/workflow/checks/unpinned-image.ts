import { isScalar } from 'yaml';
import { type Place, pairOf, placeOf, textAt } from '../document.js';
import type { Job, Workflow } from '../model.js';
import { isPinnedImage } from '../uses.js';
import { matrixTexts } from '../values/origin.js';
import type { WorkflowHit } from '../workflow-hit.js';
import { containersOf } from './container-credentials.js';

/** An image of a job, a service or a Docker action that moves: without a tag, or `latest`; others only in the report. */
export function unpinnedImage(workflow: Workflow): readonly WorkflowHit[] {
  const images = workflow.jobs.flatMap((job) => {
    const container = pairOf(job.map, 'container')?.value;
    const own = isScalar(container) ? placeOf(container) : null;
    const named = containersOf(job).map((map) => textAt(map, 'image'));
    return [own, ...named]
      .flatMap((place) => (place === null ? [] : possible(job, place)))
      .map((place) => ({
        place,
        symbol: job.name,
      }));
  });
  const told = new Set<string>();
  return images.flatMap(({ place, symbol }) => {
    if (told.has(place.text) || !moves(place)) return [];
    told.add(place.text);
    const { start, end } = place;
    return [{ start, end, symbol, replacement: null }];
  });
}

/** The image itself, or those that the matrix gives. */
function possible(job: Job, place: Place): readonly Place[] {
  const name = /^\$\{\{\s*matrix\.([\w-]+)\s*\}\}$/.exec(place.text.trim())?.[1];
  return name === undefined ? [place] : matrixTexts(job, name.toLowerCase());
}

function moves({ text }: Place): boolean {
  const image = text.trim();
  if (image === '' || image.includes('${{') || isPinnedImage(image)) return false;
  const tag = /:([\w.-]+)$/.exec(image)?.[1];
  return tag === undefined || tag === 'latest';
}
