import { BOUNDARIES, type Boundary, INWARD_KINDS, type OpenedElement } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';
import type { ThreatAnswer } from '../../model/threat-answer.js';
import { jsonText } from '../json-text.js';
import { elementName, kindWords } from '../opened-words.js';
import { type Box, type Layout, layoutOf } from './layout.js';
import { toldElements } from './told-elements.js';
import { elementId, type ToldThreat, threatsOf } from './told-threats.js';

/** How far each side of a boundary is trusted, from 0 to 100: nobody outside is. */
const TRUST = { internet: 0, partner: 20, user: 30, service: 60, administrator: 80, pipeline: 70 } as const;
const SYSTEM = 'system';
const DIAGRAM = 'diagram';

/**
 * A threat model in the Open Threat Model format, version 0.2.0: boundaries as trust zones, elements as components,
 * what passes between them and the system as data flows, questions as threats, answers as their states and mitigations.
 * Ids are hashes of the elements' keys. Everything has a place in one diagram: Threat Dragon shows nothing else.
 */
export const otm = { id: 'otm', render } as const;

function render(report: SurfaceReport): string {
  const told = toldElements(report);
  const layout = layoutOf(told);
  const threats = told.flatMap(threatsOf);
  const answered = threats.flatMap(({ id, answer }) => (answer === null ? [] : [{ id, answer }]));
  return jsonText({
    otmVersion: '0.2.0',
    project: { name: report.repository ?? 'repository', id: report.repository ?? 'repository' },
    representations: [
      { name: 'Attack surface', id: DIAGRAM, type: 'diagram', size: { width: layout.width, height: layout.height } },
    ],
    trustZones: [
      ...BOUNDARIES.map((boundary) => zoneOf(boundary, layout)),
      { ...zoneOf('service', layout), id: SYSTEM, name: 'the system', representations: [shown(SYSTEM, layout.system)] },
    ],
    components: [
      {
        ...{ id: SYSTEM, name: 'the system', type: 'web-service', parent: { trustZone: SYSTEM } },
        representations: [shown(SYSTEM, { ...layout.system, x: 0, y: 0 })],
      },
      ...told.map((element) => componentOf(element, layout)),
    ],
    dataflows: told.map((element) => flowOf(element)),
    threats: threats.map(threatOf),
    mitigations: answered.map(({ id, answer }) => ({
      id: `answer-${id}`,
      name: answer.reason,
      riskReduction: answer.status === 'mitigated' || answer.status === 'false alarm' ? 100 : 0,
      attributes: answer,
    })),
  });
}

function zoneOf(boundary: Boundary, { zones }: Layout) {
  const box = zones.get(boundary) ?? { x: 0, y: 0, width: 10, height: 10 };
  const risk = { trustRating: TRUST[boundary] };
  return { id: boundary, name: boundary, type: boundary, risk, representations: [shown(boundary, box)] };
}

/** Places are counted from the corner of what something is in. */
function shown(id: string, { x, y, width, height }: Box) {
  return { representation: DIAGRAM, id: `${DIAGRAM}-${id}`, position: { x, y }, size: { width, height } };
}

function componentOf(element: OpenedElement, { elements, zones }: Layout) {
  const { kind, key, facts, location, boundary } = element;
  const id = elementId(element);
  const [box, zone] = [elements.get(element), zones.get(boundary)];
  const place =
    box === undefined || zone === undefined ? [] : [shown(id, { ...box, x: box.x - zone.x, y: box.y - zone.y })];
  return {
    id,
    name: `${kindWords(element)} ${elementName(element)}`,
    type: kind,
    parent: { trustZone: boundary },
    representations: place,
    attributes: {
      key,
      ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
      ...(location !== null && { path: location.path, line: location.startLine ?? null }),
    },
    threats: threatsOf(element).map(({ id: threat, answer }) => ({
      threat,
      state: stateOf(answer),
      ...(answer !== null && { mitigations: [{ mitigation: `answer-${threat}`, state: stateOf(answer) }] }),
    })),
  };
}

function stateOf(answer: ThreatAnswer | null): string {
  return answer === null ? 'exposed' : answer.status;
}

function flowOf(element: OpenedElement) {
  const id = elementId(element);
  const inward = INWARD_KINDS.includes(element.kind);
  return {
    id: `flow-${id}`,
    name: elementName(element),
    source: inward ? id : SYSTEM,
    destination: inward ? SYSTEM : id,
  };
}

/** The format wants a number for the impact; nobody has rated it here. */
function threatOf({ id, question, answer }: ToldThreat) {
  return {
    id,
    name: question.ask,
    categories: [question.stride],
    description: question.practice,
    risk: { likelihood: null, impact: 0, impactComment: 'not rated' },
    attributes: { question: question.id, ...(answer !== null && { answer }) },
  };
}
