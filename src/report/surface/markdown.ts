import type { OpenedElement, SurfaceElement } from '../../model/surface.js';
import type { SurfaceReport } from '../../model/surface-report.js';
import { codeCell, escapeText, fencedBlock } from '../../util/markdown.js';
import { openedPicture } from '../opened-picture.js';
import { elementName, factWords, kindWords } from '../opened-words.js';
import { count, shortRevision } from '../words.js';
import { toldElements } from './told-elements.js';

const MAX = { name: 160, path: 200, fact: 160, ask: 400 } as const;

/** A page for people: a table of all elements, what there is to ask, and a picture. */
export const markdown = { id: 'markdown', render } as const;

function render(report: SurfaceReport): string {
  const told = toldElements(report);
  const rows = told.map((element) => {
    const facts = factWords(element).map((fact) => escapeText(fact, MAX.fact));
    return `| ${kindWords(element)} | ${codeCell(elementName(element), MAX.name)} | ${facts.join(', ')} | ${placeOf(element)} |`;
  });
  const asked = report.change === null ? [] : told;
  const questions = asked.flatMap((element) =>
    element.questions.map(({ ask, practice }) => `- ${escapeText(ask, MAX.ask)} → ${escapeText(practice, MAX.ask)}`),
  );
  const parts = [
    `# ${heading(report, told)}`,
    ...(rows.length === 0
      ? []
      : [['| What | Name | Known | Place |', '| --- | --- | --- | --- |', ...rows].join('\n')]),
    ...closedPart(report),
    ...notesPart(report),
    ...(questions.length === 0 ? [] : ['## To answer', questions.join('\n')]),
    ...(told.length === 0 ? [] : [fencedBlock('mermaid', openedPicture(told))]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading({ change, base, head }: SurfaceReport, told: readonly OpenedElement[]): string {
  const amount = told.length;
  const open = told.reduce((sum, { questions }) => sum + questions.length, 0);
  if (change === null) return `The attack surface: ${count(amount, 'element')}, ${count(open, 'open question')}`;
  const sides = `${shortRevision(base)} → ${shortRevision(head)}`;
  return amount === 0 ? `${sides} opens nothing` : `${sides} opens ${count(amount, 'door')}`;
}

function closedPart({ change }: SurfaceReport): readonly string[] {
  const closed = change?.closed ?? [];
  if (closed.length === 0) return [];
  const lines = closed.map((element) => `- ${kindWords(element)} ${codeCell(elementName(element), MAX.name)}`);
  return ['## No longer there', lines.join('\n')];
}

function notesPart({ notes }: SurfaceReport): readonly string[] {
  return notes.length === 0 ? [] : ['## To know', notes.map((note) => `- ${escapeText(note, MAX.ask)}`).join('\n')];
}

function placeOf({ location }: SurfaceElement): string {
  if (location === null) return '';
  const { path, startLine } = location;
  return codeCell(startLine === undefined ? path : `${path}:${startLine}`, MAX.path);
}
