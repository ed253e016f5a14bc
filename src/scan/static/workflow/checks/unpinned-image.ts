import { isScalar } from 'yaml';
import { type Place, pairOf, placeOf, textAt } from '../document.js';
import type { Workflow } from '../model.js';
import { isPinnedImage } from '../uses.js';
import type { WorkflowHit } from '../workflow-hit.js';
import { containersOf } from './container-credentials.js';

/** An image of a job, a service or a Docker action that moves: without a tag, or `latest`; others only in the report. */
export function unpinnedImage(workflow: Workflow): readonly WorkflowHit[] {
  const images = workflow.jobs.flatMap((job) => {
    const container = pairOf(job.map, 'container')?.value;
    const own = isScalar(container) ? placeOf(container) : null;
    const named = containersOf(workflow, job).map((map) => textAt(map, 'image'));
    return [own, ...named].map((place) => ({ place, symbol: job.name }));
  });
  const told = new Set<string>();
  return images.flatMap(({ place, symbol }) => {
    if (place === null || told.has(place.text) || !moves(place)) return [];
    told.add(place.text);
    const { start, end } = place;
    return [{ start, end, symbol, replacement: null }];
  });
}

function moves({ text }: Place): boolean {
  const image = text.trim();
  if (image === '' || image.includes('${{') || isPinnedImage(image)) return false;
  const tag = /:([\w.-]+)$/.exec(image)?.[1];
  return tag === undefined || tag === 'latest';
}
