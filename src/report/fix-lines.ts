import { stripControl } from '../util/control-characters.js';
import type { FixPlan } from './fix-plan.js';

/** The changes of files, for who has not asked for them yet. */
export function plannedLines({ edits }: FixPlan): string[] {
  if (edits.length === 0) return ['no finding has a change of a file that is whole in itself'];
  const shown = edits.flatMap(({ path, startLine, replacement }) => [
    `${path}:${startLine}`,
    ...replacement.split('\n').map((line) => `  + ${line}`),
  ]);
  return [
    ...shown,
    '',
    `'gatehouse fix --write' makes ${edits.length === 1 ? 'this change' : `these ${edits.length} changes`}`,
  ];
}

/** What no change of a file clears: commands, and what people have to think of. */
export function leftLines({ commands, others }: FixPlan): string[] {
  const typed = commands.map(({ title, command }) => `  ${command}  # ${title}`);
  const told = others.map(({ title, description }) => `  ${title}: ${description}`);
  return [
    ...(typed.length === 0 ? [] : ['', 'to type:', ...typed]),
    ...(told.length === 0 ? [] : ['', 'left for people:', ...told]),
  ].map((line) => stripControl(line));
}
