import type { Resource } from '../resource.js';

/** What rules see beside the resources themselves: the same fact of several formats in one shape. */
export interface View {
  /** What it makes of a resource, among all of the unit. */
  derive(resource: Resource, all: readonly Resource[]): readonly Resource[];
}
