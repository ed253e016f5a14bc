import { isObject, itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../util/json-value.js';

/** A rule as a result refers to it, and the component that brings it. */
export interface RuleReference {
  readonly id: string;
  readonly rule: UnknownObject;
  readonly component: UnknownObject;
}

export interface RuleBook {
  /** The rule of a result; an empty one where the report describes none. */
  of(result: UnknownObject): RuleReference;
}

/** The rules of the driver and of its extensions (§ 3.18.3), which a result names by index, by id or by both. */
export function ruleBook(tool: unknown): RuleBook {
  const { driver, extensions } = objectAt(tool);
  const components = [objectAt(driver), ...itemsAt(extensions).map(objectAt)];
  const byId = new Map<string, RuleReference>();
  for (const component of components) {
    for (const given of itemsAt(component.rules)) {
      const rule = objectAt(given);
      const id = wordAt(rule.id);
      if (id !== null && !byId.has(id)) byId.set(id, { id, rule, component });
    }
  }

  function of(result: UnknownObject): RuleReference {
    const reference = objectAt(result.rule);
    const id = wordAt(result.ruleId) ?? wordAt(reference.id);
    const component = componentOf(objectAt(reference.toolComponent));
    const at = wholeAt(reference.index, 0) ?? wholeAt(result.ruleIndex, 0);
    const indexed = at === null ? undefined : itemsAt(component.rules)[at];
    if (isObject(indexed) && isOf(id, wordAt(indexed.id)))
      return { id: id ?? wordAt(indexed.id) ?? UNNAMED, rule: indexed, component };
    const named = id === null ? undefined : (byId.get(id) ?? parentOf(id));
    return { id: id ?? UNNAMED, rule: named?.rule ?? {}, component: named?.component ?? component };
  }

  function componentOf({ index, name, guid }: UnknownObject): UnknownObject {
    const at = wholeAt(index, 0);
    const extension = at === null ? undefined : components[at + 1];
    const named = components.find(
      (each) => (guid !== undefined && each.guid === guid) || (name !== undefined && each.name === name),
    );
    return extension ?? named ?? components[0] ?? {};
  }

  /** `CA1000/1` is a case of `CA1000` (§ 3.5.4). */
  function parentOf(id: string): RuleReference | undefined {
    for (let end = id.lastIndexOf('/'); end > 0; end = id.lastIndexOf('/', end - 1)) {
      const parent = byId.get(id.slice(0, end));
      if (parent !== undefined) return parent;
    }
    return undefined;
  }

  return { of };
}

const UNNAMED = 'unnamed-rule';

/** An index that leads to the rule of another name is not believed. */
function isOf(asked: string | null, found: string | null): boolean {
  return asked === null || found === null || asked === found || asked.startsWith(`${found}/`);
}
