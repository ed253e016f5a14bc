import type { Resource } from '../infrastructure/resource.js';
import { containerElements } from './containers.js';
import { portElements } from './ports.js';
import type { SeenElement } from './seen-element.js';
import { storageElements } from './storage.js';
import { tableElements } from './tables.js';
import { trustElements } from './trust.js';

/** What infrastructure opens; what is not written out (a variable) opens nothing here. */
export function infrastructureElements(resources: readonly Resource[]): readonly SeenElement[] {
  return resources.flatMap((resource) => [
    ...portElements(resource),
    ...storageElements(resource),
    ...trustElements(resource),
    ...containerElements(resource),
    ...tableElements(resource),
  ]);
}
