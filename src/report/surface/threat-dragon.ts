import { INWARD_KINDS, type OpenedElement } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';
import type { AnswerStatus } from '../../model/threat-answer.js';
import { sha256 } from '../../util/hash.js';
import { jsonText } from '../json-text.js';
import { elementName, kindWords } from '../opened-words.js';
import { type Box, layoutOf } from './layout.js';
import { toldElements } from './told-elements.js';
import { answerLines, elementId, type ToldThreat, threatsOf } from './told-threats.js';

const VERSION = '2.5.0';
const SYSTEM = uuidOf('the system');
/** The words of Threat Dragon for what a team has answered; what is in progress is still open there. */
const STATUS: Readonly<Record<AnswerStatus, string>> = {
  accepted: 'Accepted',
  mitigated: 'Mitigated',
  transferred: 'Transferred',
  'in progress': 'Open',
  'false alarm': 'NA',
};
const STRIDE = /^(?:spoofing|tampering|repudiation|information disclosure|denial of service|elevation of privilege)$/;
const STORES: ReadonlySet<OpenedElement['kind']> = new Set(['data', 'storage', 'env']);

/**
 * A model of OWASP Threat Dragon, version 2: one diagram with a box for each boundary, questions as threats. The parts of an
 * answer stand in its threat's mitigation line by line, so that they come back whole when it was edited there.
 */
export const threatDragon = { id: 'threat-dragon', render } as const;

function render(report: SurfaceReport): string {
  const told = toldElements(report);
  const layout = layoutOf(told);
  const numbers = new Map(told.flatMap(threatsOf).map(({ id }, index) => [id, index + 1]));
  const zones = [...layout.zones].map(([boundary, box], index) => boxCell(boundary, box, -1 - index));
  const nodes = told.map((element, index) => {
    const threats = threatsOf(element).map((threat) => threatOf(threat, numbers.get(threat.id) ?? 0));
    return nodeCell(element, layout.elements.get(element) ?? layout.system, threats, index + 2);
  });
  const flows = told.map((element, index) => flowCell(element, told.length + index + 2));
  const title = report.repository ?? 'repository';
  return jsonText({
    version: VERSION,
    summary: { title, owner: '', description: 'The attack surface, computed from the code', id: 0 },
    detail: {
      contributors: [],
      diagrams: [
        {
          ...{ id: 0, title: 'Attack surface', diagramType: 'STRIDE', version: VERSION, thumbnail: '' },
          cells: [...zones, systemCell(layout.system), ...nodes, ...flows],
        },
      ],
      diagramTop: 1,
      reviewer: '',
      threatTop: numbers.size,
    },
  });
}

function threatOf({ id, question, answer }: ToldThreat, number: number) {
  return {
    id: uuidOf(id),
    threatId: uuidOf(id),
    title: question.ask,
    status: answer === null ? 'Open' : STATUS[answer.status],
    severity: 'TBD',
    type: question.stride.charAt(0).toUpperCase() + question.stride.slice(1),
    modelType: STRIDE.test(question.stride) ? 'STRIDE' : 'LINDDUN',
    description: `${question.practice}\nQuestion: ${question.id}`,
    mitigation: answer === null ? '' : answerLines(answer),
    number,
    score: '',
    new: false,
  };
}

function nodeCell(element: OpenedElement, box: Box, threats: readonly ReturnType<typeof threatOf>[], zIndex: number) {
  const { kind, key, facts, location } = element;
  const name = `${kindWords(element)} ${elementName(element)}`;
  const shape = STORES.has(kind) ? 'store' : kind === 'call' ? 'process' : 'actor';
  const known = facts.map((fact) => `${fact.name}: ${fact.value}`);
  const place = location === null ? [] : [`${location.path}:${location.startLine ?? 1}`];
  return {
    ...placed(shape, box, zIndex),
    id: uuidOf(elementId(element)),
    attrs: { text: { text: name } },
    data: {
      type: `tm.${shape.charAt(0).toUpperCase()}${shape.slice(1)}`,
      name,
      description: [`Element: ${key}`, ...known, ...place].join('\n'),
      outOfScope: false,
      reasonOutOfScope: '',
      hasOpenThreats: threats.some(({ status }) => status === 'Open'),
      threats,
    },
  };
}

function systemCell(box: Box) {
  const data = { type: 'tm.Process', name: 'the system', description: '', hasOpenThreats: false, threats: [] };
  return { ...placed('process', box, 1), id: SYSTEM, attrs: { text: { text: 'the system' } }, data };
}

function boxCell(name: string, box: Box, zIndex: number) {
  const data = { type: 'tm.BoundaryBox', name, description: '', isTrustBoundary: true, hasOpenThreats: false };
  return {
    ...placed('trust-boundary-box', box, zIndex),
    id: uuidOf(`zone ${name}`),
    attrs: { label: { text: name } },
    data,
  };
}

function placed(shape: string, { x, y, width, height }: Box, zIndex: number) {
  return { position: { x, y }, size: { width, height }, shape, zIndex, visible: true };
}

function flowCell(element: OpenedElement, zIndex: number) {
  const id = uuidOf(elementId(element));
  const [source, target] = INWARD_KINDS.includes(element.kind) ? [id, SYSTEM] : [SYSTEM, id];
  const name = elementName(element);
  return {
    id: uuidOf(`flow ${elementId(element)}`),
    ...{
      shape: 'flow',
      zIndex,
      visible: true,
      connector: 'smooth',
      source: { cell: source },
      target: { cell: target },
    },
    attrs: { line: { stroke: '#333333', targetMarker: { name: 'block' }, sourceMarker: { name: '' } } },
    labels: [{ attrs: { labelText: { text: name } } }],
    data: { type: 'tm.Flow', name, description: '', hasOpenThreats: false, threats: [] },
  };
}

/** An id in the form that Threat Dragon gives its own (RFC 9562, version 8: made of a hash). */
function uuidOf(text: string): string {
  const hash = sha256(text);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
