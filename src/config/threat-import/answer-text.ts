import { ANSWER_LABELS, ANSWER_STATUSES, type AnswerStatus, type ThreatAnswer } from '../../model/threat-answer.js';
import { fieldOf } from '../plain-yaml.js';

const PARTS = ['element', 'question', 'status', 'by', 'until', 'where'] as const;
const REASON = `${ANSWER_LABELS.reason}: `;

/** An answer of which each part stands in a line of its own, as exports write it; null where a needed part is missing. */
export function answerIn(text: string): ThreatAnswer | null {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const start = lines.findIndex((line) => line.startsWith(REASON));
  if (start === -1) return null;
  const reason = lines.slice(start).join('\n').slice(REASON.length);
  const parts = lines.slice(0, start).flatMap((line): [string, string][] => {
    const part = PARTS.find((each) => line.startsWith(`${ANSWER_LABELS[each]}: `));
    return part === undefined ? [] : [[part, line.slice(ANSWER_LABELS[part].length + 2)]];
  });
  return answerFrom({ ...Object.fromEntries(parts), reason });
}

/** An answer of its parts; what else stands there is left out, and so is an answer that lacks one. */
export function answerFrom(value: unknown): ThreatAnswer | null {
  const text = (key: string) => {
    const found = fieldOf(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const [element, by, reason] = [text('element'), text('by'), text('reason')];
  const status = ANSWER_STATUSES.find((each) => each === text('status'));
  if (element === undefined || by === undefined || reason === undefined || status === undefined) return null;
  const [question, until, where] = [text('question'), text('until'), text('where')];
  return {
    element,
    ...(question !== undefined && { question }),
    status,
    by,
    reason,
    ...(until !== undefined && { until }),
    ...(where !== undefined && { where }),
  };
}

/** The words of other tools for what a team can say; `open` and what nobody knows is no answer. */
const STATUSES: Readonly<Record<string, AnswerStatus>> = {
  accepted: 'accepted',
  accept: 'accepted',
  mitigated: 'mitigated',
  mitigate: 'mitigated',
  avoided: 'mitigated',
  eliminated: 'mitigated',
  transferred: 'transferred',
  transfer: 'transferred',
  'in progress': 'in progress',
  'in discussion': 'in progress',
  na: 'false alarm',
  'not applicable': 'false alarm',
  'false positive': 'false alarm',
  'false alarm': 'false alarm',
};

/** The status that a word of another tool means; null: open, or not known. */
export function statusOf(written: unknown): AnswerStatus | null {
  const word = String(written)
    .toLowerCase()
    .replaceAll(/[-_/]+/g, ' ')
    .replace('n a', 'na')
    .trim();
  return Object.hasOwn(STATUSES, word) ? (STATUSES[word] ?? null) : null;
}

const CATEGORIES: ReadonlySet<string> = new Set([
  'spoofing',
  'tampering',
  'repudiation',
  'information disclosure',
  'denial of service',
  'elevation of privilege',
  'linking',
  'identifying',
  'data disclosure',
  'unawareness',
]);
/** What other tools call the same. */
const SAME: Readonly<Record<string, string>> = {
  linkability: 'linking',
  identifiability: 'identifying',
  'disclosure of information': 'data disclosure',
  'elevation of privileges': 'elevation of privilege',
  'content unawareness': 'unawareness',
};

/** A word of STRIDE or LINDDUN; null for any other. */
export function categoryOf(written: unknown): string | null {
  const word = String(written).toLowerCase().replaceAll(/[-_]+/g, ' ').trim();
  const known = Object.hasOwn(SAME, word) ? (SAME[word] ?? word) : word;
  return CATEGORIES.has(known) ? known : null;
}
