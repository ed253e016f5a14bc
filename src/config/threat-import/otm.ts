import type { ForeignThreat } from '../../model/foreign-threat.js';
import { textOf } from '../import/imported.js';
import { fieldOf, itemsOf } from '../plain-yaml.js';
import { answerFrom, categoryOf, statusOf } from './answer-text.js';

/** The threats of components and data flows of a model in the Open Threat Model format (0.2.0). */
export function importOtm(model: unknown): readonly ForeignThreat[] {
  const threats = byId(fieldOf(model, 'threats'));
  const mitigations = byId(fieldOf(model, 'mitigations'));
  const owner = textOf(fieldOf(model, 'project'), 'owner');
  const parts = [...itemsOf(fieldOf(model, 'components')), ...itemsOf(fieldOf(model, 'dataflows'))];
  return parts.flatMap((part) =>
    itemsOf(fieldOf(part, 'threats')).map((instance): ForeignThreat => {
      const threat = threats.get(String(fieldOf(instance, 'threat')));
      const given = fieldOf(threat, 'attributes');
      const reasons = itemsOf(fieldOf(instance, 'mitigations')).flatMap((each) => {
        const mitigation = mitigations.get(String(fieldOf(each, 'mitigation')));
        return textOf(mitigation, 'description') ?? textOf(mitigation, 'name') ?? [];
      });
      const categories = itemsOf(fieldOf(threat, 'categories')).flatMap((each) => categoryOf(each) ?? []);
      return {
        title: textOf(threat, 'name') ?? 'a threat without a name',
        about: [textOf(fieldOf(part, 'attributes'), 'key'), textOf(part, 'name')].filter((name) => name !== null),
        category: categories[0] ?? null,
        status: statusOf(fieldOf(instance, 'state')),
        by: textOf(given, 'by') ?? owner,
        reason: reasons.length === 0 ? textOf(threat, 'description') : reasons.join('; '),
        answer: answerFrom(fieldOf(given, 'answer')),
      };
    }),
  );
}

function byId(list: unknown): ReadonlyMap<string, unknown> {
  return new Map(itemsOf(list).map((each) => [String(fieldOf(each, 'id')), each]));
}
