/**
 * A folder that holds installed modules, and the folder around it. Node's resolution walks outwards from place to place
 * (nodejs.org/api/modules.html#loading-from-node_modules-folders).
 */
export interface Place {
  readonly parent: Place | null;
  readonly modules: Map<string, number>;
  readonly inner: Map<string, Place>;
}

export function place(parent: Place | null): Place {
  return { parent, modules: new Map(), inner: new Map() };
}

/** The place reached by the steps, created when missing. */
export function placeAt(root: Place, steps: readonly string[]): Place {
  let at = root;
  for (const step of steps) {
    const known = at.inner.get(step);
    if (known !== undefined) {
      at = known;
      continue;
    }
    const created = place(at);
    at.inner.set(step, created);
    at = created;
  }
  return at;
}

/** The module that code in this place gets when it asks for `name`. */
export function resolveModule(from: Place, name: string): number | undefined {
  for (let at: Place | null = from; at !== null; at = at.parent) {
    const found = at.modules.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
