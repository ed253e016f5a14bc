import type { Ecosystem } from './descriptor.js';
import { edit, sameForAll } from './recipe.js';

const upgrade = sameForAll((target) =>
  edit(`upgrade ${target.name} to ${target.version} where this list was made from`),
);

/** Bills of materials name packages of any ecosystem, and nothing installs from them. */
export const SBOM_MANAGERS = {
  sbom: { ...upgrade, refreshesDirect: false, lock: null },
} satisfies Ecosystem['managers'];
