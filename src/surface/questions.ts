import file from '../../rules/threat-questions.json' with { type: 'json' };
import type { ElementKind, OpenedElement, Question } from '../model/surface.js';

/** Nobody answers more. */
const MOST = 3;
/** Methods that do not change anything (RFC 9110 § 9.2.1). */
const SAFE = /^route (?:GET|HEAD|OPTIONS|TRACE) /;

/** When a question is asked: all that it names must be so. */
interface Asked extends Question {
  readonly kind: ElementKind;
  readonly boundary?: string;
  readonly fact?: Readonly<Record<string, string>>;
  /** Of routes that change something alone. */
  readonly writes?: boolean;
}

const QUESTIONS = file.questions as readonly Asked[];

/** The questions that an element that is new raises, in its own words, most telling first; at most three. */
export function questionsFor(element: Pick<OpenedElement, 'kind' | 'key' | 'boundary' | 'facts'>): readonly Question[] {
  const name = element.key.slice(element.kind.length + 1);
  return QUESTIONS.filter((question) => isAsked(question, element))
    .slice(0, MOST)
    .map(({ id, stride, ask, practice, rule }) => ({
      id,
      stride,
      ask: ask.replace('{name}', () => name),
      practice,
      ...(rule !== undefined && { rule }),
    }));
}

function isAsked(
  { kind, boundary, fact = {}, writes = false }: Asked,
  element: Pick<OpenedElement, 'kind' | 'key' | 'boundary' | 'facts'>,
): boolean {
  if (kind !== element.kind || (boundary !== undefined && boundary !== element.boundary)) return false;
  if (writes && SAFE.test(element.key)) return false;
  return Object.entries(fact).every(([name, value]) =>
    element.facts.some((each) => each.name === name && each.value === value),
  );
}
