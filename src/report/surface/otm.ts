import { BOUNDARIES, INWARD_KINDS, type OpenedElement, type Question } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';
import { sha256 } from '../../util/hash.js';
import { jsonText } from '../json-text.js';
import { elementName, kindWords } from '../opened-words.js';
import { toldElements } from './told-elements.js';

/** How far each side of a boundary is trusted, from 0 to 100: nobody outside is. */
const TRUST = { internet: 0, partner: 20, user: 30, service: 60, administrator: 80, pipeline: 70 } as const;
const SYSTEM = 'system';

/**
 * A threat model in the Open Threat Model format, version 0.2.0: boundaries as trust zones, elements as components,
 * what passes between them and the system as data flows, open questions as threats. Ids are hashes of the elements' keys.
 */
export const otm = { id: 'otm', render } as const;

function render(report: SurfaceReport): string {
  const told = toldElements(report);
  const threats = told.flatMap((element) => element.questions.map((question) => ({ element, question })));
  return jsonText({
    otmVersion: '0.2.0',
    project: { name: report.repository ?? 'repository', id: report.repository ?? 'repository' },
    trustZones: [...BOUNDARIES.map(zoneOf), { ...zoneOf('service'), id: SYSTEM, name: 'the system' }],
    components: [
      { id: SYSTEM, name: 'the system', type: 'web-service', parent: { trustZone: SYSTEM } },
      ...told.map((element) => componentOf(element)),
    ],
    dataflows: told.map((element) => flowOf(element)),
    threats: threats.map(({ element, question }) => threatOf(element, question)),
  });
}

function zoneOf(boundary: keyof typeof TRUST) {
  return { id: boundary, name: boundary, type: boundary, risk: { trustRating: TRUST[boundary] } };
}

function componentOf(element: OpenedElement) {
  const { kind, facts, location, questions, boundary } = element;
  return {
    id: idOf(element),
    name: `${kindWords(element)} ${elementName(element)}`,
    type: kind,
    parent: { trustZone: boundary },
    attributes: {
      ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
      ...(location !== null && { path: location.path, line: location.startLine ?? null }),
    },
    threats: questions.map((question) => ({ threat: threatId(element, question), state: 'exposed' })),
  };
}

function flowOf(element: OpenedElement) {
  const id = idOf(element);
  const inward = INWARD_KINDS.includes(element.kind);
  return {
    id: `flow-${id}`,
    name: elementName(element),
    source: inward ? id : SYSTEM,
    destination: inward ? SYSTEM : id,
  };
}

function threatOf(element: OpenedElement, question: Question) {
  return {
    id: threatId(element, question),
    name: question.ask,
    categories: [question.stride],
    description: question.practice,
    risk: { likelihood: null, impact: null },
  };
}

function idOf({ key }: OpenedElement): string {
  return sha256(key).slice(0, 16);
}

function threatId(element: OpenedElement, { id }: Question): string {
  return `${idOf(element)}-${id}`;
}
