import type { Layering } from '../../model/settings.js';
import { ladder } from '../../util/strictness.js';
import type { ProductForm } from '../product-form.js';
import { coverageSection } from '../section/coverage.js';
import { exceptionsSection } from '../section/exceptions.js';
import { publishSection } from '../section/publish.js';
import { resultsSection } from '../section/results.js';

/** How a policy file is put on the layer above it, made of what each scanner and each condition says of itself. */
export function policyLayering({ scanners, conditions, services }: ProductForm): Layering {
  const gate = conditions.flatMap(({ id, settings }) => (settings === null ? [] : [[id, settings.layering] as const]));
  return {
    kind: 'keys',
    keys: {
      ...Object.fromEntries(scanners.map(({ id, settings }) => [id, withSwitch(settings.layering)])),
      gate: { kind: 'keys', keys: Object.fromEntries(gate) },
      coverage: coverageSection.layering,
      publish: publishSection.layering,
      results: resultsSection(services).layering,
      exceptions: exceptionsSection.layering,
    },
  };
}

/** Every scanner can be switched off. */
function withSwitch(layering: Layering): Layering {
  const own = layering.kind === 'keys' ? layering.keys : {};
  return { kind: 'keys', keys: { enabled: ladder(true, false, true), ...own } };
}

/** The part at a path of keys; null where a policy has none. An entry of a map or a list is a part of it. */
export function partAt(layering: Layering, path: readonly string[]): Layering | null {
  const [key, ...rest] = path;
  if (key === undefined) return layering;
  if (layering.kind === 'keys') {
    const part = Object.hasOwn(layering.keys, key) ? layering.keys[key] : undefined;
    return part === undefined ? null : partAt(part, rest);
  }
  // Names of entries may hold dots themselves.
  return layering.kind === 'value' ? null : layering;
}

/** The names below a part that the form of the policy knows. */
export function keysAt(layering: Layering, path: readonly string[]): readonly string[] {
  const part = partAt(layering, path);
  return part?.kind === 'keys' ? Object.keys(part.keys) : [];
}
