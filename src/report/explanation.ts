import type { Explanation, ExplanationSection } from '../model/explanation.js';
import type { TraceStep } from '../model/finding.js';
import { stripControl } from '../util/control-characters.js';
import { codeSpan, escapeText, fencedBlock, withoutComments } from '../util/markdown.js';
import { ownProse } from '../util/own-markdown.js';
import { placeOf } from './words.js';

const MAX = { title: 200, prose: 1_500, line: 200, lines: 12, code: 30, place: 300, label: 100 } as const;

/** How words become Markdown, and how many of them at most. */
type Prose = (text: string, limit: number) => string;

/**
 * An explanation as a comment: advisories are written by strangers, so all of it is escaped and cut; our own words are
 * shown as they are written.
 * @param where from `whereMarkdown` and `wayMarkdown`; empty for none
 */
export function explanationMarkdown({ title, sections, isOwn }: Explanation, where = ''): string {
  const prose: Prose = isOwn === true ? (text) => ownProse(text) : escapeText;
  const shown = sections.filter(({ text }) => text.trim() !== '').map((section) => sectionOf(section, prose));
  const parts = [`**${prose(title, MAX.title)}**`, ...(where === '' ? [] : [where]), ...shown];
  return parts.join('\n\n').concat('\n');
}

/** Where a finding is, as one line: path and line as code, and the commit for which that was said. */
export function whereMarkdown(path: string, line: number | null, commit: string | null): string {
  const place = codeSpan(line === null ? path : `${path}:${line}`, MAX.place);
  return `*Where*: ${place}${commit === null ? '' : ` at ${codeSpan(commit.slice(0, 7), 7)}`}`;
}

/** Every step of the way that a finding's data takes, source first: a numbered list. The caller bounds its length. */
export function wayMarkdown(trace: readonly TraceStep[]): string {
  const steps = trace.map(({ label, location }, index) => {
    return `${index + 1}. ${codeSpan(label, MAX.label)} (${codeSpan(placeOf(location), MAX.place)})`;
  });
  return ['*The way of the data*', '', ...steps].join('\n');
}

/** Own headings; lists where the text has lines, a code block for code, prose on one line. */
function sectionOf({ heading, text, isCode }: ExplanationSection, prose: Prose): string {
  const lines = text.trim().split('\n');
  if (isCode === true) {
    const code = lines.slice(0, MAX.code).map((line) => stripControl(withoutComments(line).replaceAll('\t', '  ')));
    return `*${heading}*\n\n${fencedBlock('', code.join('\n'))}`;
  }
  if (lines.length > 1 && lines.every((line) => line.trim() !== '' && line.length <= MAX.line)) {
    const items = lines.slice(0, MAX.lines).map((line) => `- ${prose(line, MAX.line)}`);
    const more = lines.length - items.length;
    return [`*${heading}*`, '', ...items, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
  }
  return `*${heading}*: ${prose(text, MAX.prose)}`;
}
