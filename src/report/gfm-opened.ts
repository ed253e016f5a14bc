import type { Location } from '../model/location.js';
import type { RunResult } from '../model/run-result.js';
import type { OpenedElement, Question } from '../model/surface.js';
import { codeSpan, escapeText, fencedBlock } from '../util/markdown.js';
import { blobUrl, markdownLink } from '../util/markdown-link.js';
import { details } from './gfm-details.js';
import type { Linking } from './gfm-finding.js';
import { openedPicture } from './opened-picture.js';
import { elementName, factWords, kindWords } from './opened-words.js';
import { count } from './words.js';

const MAX = { name: 120, path: 120, fact: 120, ask: 300 } as const;

/**
 * What the change opens, each element with what is known of it and what there is to ask; then a picture. Nothing where the
 * change opens nothing.
 * @param limit most elements that are listed
 */
export function openedSections(result: RunResult, limit: number, linking: Linking): readonly string[] {
  const opened = result.surface?.opened ?? [];
  const answers = answerLines(result, limit);
  if (opened.length === 0) return answers.length === 0 ? [] : [answers.join('\n')];
  const heading = `**This change opens** ${count(opened.length, 'door')}`;
  if (limit === 0) return [`${heading}: listed in the full report.`];
  const shown = opened.slice(0, limit);
  const more = opened.length - shown.length;
  return [
    heading,
    [
      ...shown.map((element) => elementLine(element, linking)),
      ...(more > 0 ? [`- and ${more} more in the full report`] : []),
      ...answers,
    ].join('\n'),
    details('What to ask of them, and a picture', [
      ...shown.flatMap(questionLines),
      '',
      fencedBlock('mermaid', openedPicture(opened)),
    ]),
  ];
}

/** What there is to say of the team's answers: proposals, what ended, whose mitigation is gone. */
function answerLines({ notices }: RunResult, limit: number): readonly string[] {
  const told = notices.filter(({ kind }) => kind === 'threat-answer');
  const more = told.length - limit;
  return [
    ...told.slice(0, limit).map(({ message }) => `- ℹ️ ${escapeText(message, MAX.ask)}`),
    ...(more > 0 ? [`- and ${more} more answers in the full report`] : []),
  ];
}

function elementLine(element: OpenedElement, linking: Linking): string {
  const facts = factWords(element).map((fact) => escapeText(fact, MAX.fact));
  const name = codeSpan(elementName(element), MAX.name);
  const answers = (element.answers ?? []).map(({ status, by }) => escapeText(`${status} by ${by}`, MAX.fact));
  return `- ${kindWords(element)} ${name}: ${[...facts, ...answers, ...placeOf(element.location, linking)].join(' · ')}`;
}

function questionLines(element: OpenedElement): readonly string[] {
  if (element.questions.length === 0) return [];
  return [`- ${codeSpan(elementName(element), MAX.name)}`, ...element.questions.map(questionLine)];
}

function questionLine({ stride, ask, practice }: Question): string {
  return `  - ${escapeText(ask, MAX.ask)} (${escapeText(stride, MAX.fact)}) → ${escapeText(practice, MAX.ask)}`;
}

function placeOf(location: Location | null, { context, subject }: Linking): readonly string[] {
  if (location === null) return [];
  const { path, startLine } = location;
  const words = codeSpan(startLine === undefined ? path : `${path}:${startLine}`, MAX.path);
  return [markdownLink(words, blobUrl(context.serverUrl, subject.repository, subject.head, path, startLine))];
}
