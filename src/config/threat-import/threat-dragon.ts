import type { ForeignThreat } from '../../model/foreign-threat.js';
import { textOf } from '../import/imported.js';
import { fieldOf, itemsOf } from '../plain-yaml.js';
import { answerIn, categoryOf, statusOf } from './answer-text.js';

const OWN_KEY = /^Element: (.{1,300})$/m;

/** The threats of all cells of all diagrams of a model of Threat Dragon, version 2. */
export function importThreatDragon(model: unknown): readonly ForeignThreat[] {
  const detail = fieldOf(model, 'detail');
  const by = textOf(detail, 'reviewer') ?? textOf(fieldOf(model, 'summary'), 'owner');
  const cells = itemsOf(fieldOf(detail, 'diagrams')).flatMap((diagram) => itemsOf(fieldOf(diagram, 'cells')));
  return cells.flatMap((cell) => {
    const data = fieldOf(cell, 'data');
    const about = [ownKey(data), textOf(data, 'name')].filter((name) => name !== null);
    return itemsOf(fieldOf(data, 'threats') ?? fieldOf(cell, 'threats')).map((threat): ForeignThreat => {
      const mitigation = fieldOf(threat, 'mitigation');
      return {
        title: textOf(threat, 'title') ?? 'a threat without a title',
        about,
        category: categoryOf(fieldOf(threat, 'type')),
        status: statusOf(fieldOf(threat, 'status')),
        by,
        reason: textOf(threat, 'mitigation') ?? textOf(threat, 'description'),
        answer: typeof mitigation === 'string' ? answerIn(mitigation) : null,
      };
    });
  });
}

function ownKey(data: unknown): string | null {
  const description = fieldOf(data, 'description');
  return typeof description === 'string' ? (OWN_KEY.exec(description)?.[1] ?? null) : null;
}
