import { itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../util/json-value.js';

export interface LevelOverrides {
  /** The level that the invocation of a result has set its rule to; undefined where it has set none. */
  of(result: UnknownObject, ruleId: string): unknown;
}

/** `ruleConfigurationOverrides` of the invocations (§ 3.20.5), which a result names by index (§ 3.48.6). */
export function levelOverrides(invocations: unknown): LevelOverrides {
  const levels = itemsAt(invocations).map(
    (invocation) =>
      new Map(
        itemsAt(objectAt(invocation).ruleConfigurationOverrides)
          .map(objectAt)
          .map(({ descriptor, configuration }) => [wordAt(objectAt(descriptor).id), objectAt(configuration).level]),
      ),
  );
  return {
    of({ provenance }, ruleId) {
      const at = wholeAt(objectAt(provenance).invocationIndex, 0);
      return at === null ? undefined : levels[at]?.get(ruleId);
    },
  };
}
