import type { Observation } from '../model/observation.js';
import { compareLocations } from '../util/location-order.js';
import { compareSeverity } from '../util/severity-order.js';
import { compareText } from '../util/text-order.js';

const OWN_TOOL = 'gatehouse';

/**
 * One order, whatever order the scanners end in: by place, our own before others', worst first, then by rule and
 * identity. Of two that are joined the first gives the words, and of two that are equal the first gets the plain id.
 */
export function inFixedOrder(observations: readonly Observation[]): Observation[] {
  return [...observations].sort(
    (a, b) =>
      compareLocations(a.location, b.location) ||
      Number(isForeign(a)) - Number(isForeign(b)) ||
      compareSeverity(a.severity, b.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(JSON.stringify(a.identity), JSON.stringify(b.identity)) ||
      compareText(JSON.stringify(a.sources), JSON.stringify(b.sources)),
  );
}

function isForeign({ sources }: Observation): boolean {
  return !sources.some(({ tool }) => tool === OWN_TOOL);
}
