import { isMap } from 'yaml';
import { entriesOf, type Place, pairOf, placeOf } from '../document.js';
import { embeddedIn } from '../expression/carried.js';
import type { Expression } from '../expression/expression.js';
import { parseExpression } from '../expression/parse.js';
import { jobName, type Workflow } from '../model.js';

/** A text with the job that it is for. */
export interface Value {
  readonly place: Place;
  readonly symbol: string;
}

/** The texts that workflows hand to steps, actions and called workflows, and their scripts. */
export function valuesOf(workflow: Workflow): readonly Value[] {
  const { env, jobs, steps } = workflow;
  const maps = [
    { map: env, symbol: '' },
    ...jobs.flatMap((job) =>
      ['env', 'with', 'secrets'].map((key) => ({ map: pairOf(job.map, key)?.value, symbol: job.name })),
    ),
    ...steps.flatMap((step) => [step.env, step.inputs].map((map) => ({ map, symbol: jobName(step) }))),
  ];
  const given = maps.flatMap(({ map, symbol }) =>
    entriesOf(isMap(map) ? map : null).map(({ value }) => ({ node: value, symbol })),
  );
  const scripts = steps.map((step) => ({ node: pairOf(step.map, 'run')?.value, symbol: jobName(step) }));
  return [...given, ...scripts].flatMap(({ node, symbol }) => {
    const place = rawPlace(workflow, node);
    return place?.text.includes('secrets') ? [{ place, symbol }] : [];
  });
}

/** An expression with its place in the file. */
export interface Found {
  readonly expression: Expression;
  readonly start: number;
  readonly source: string;
}

/** A scalar as it stands in the file, so that places in it are places of the file. */
export function rawPlace({ document }: Workflow, node: unknown): Place | null {
  const place = placeOf(node);
  return place === null ? null : { ...place, text: document.text.slice(place.start, place.end) };
}

/** The expressions of a text with their places. */
export function expressionsIn({ text, start }: Place): readonly Found[] {
  return embeddedIn(text).flatMap(({ inner, at, source }) => {
    const expression = parseExpression(inner);
    return expression === null ? [] : [{ expression, start: start + at, source }];
  });
}

/** Whether something holds for an expression or a part of it. */
export function some(expression: Expression, holds: (part: Expression) => boolean): boolean {
  if (holds(expression)) return true;
  switch (expression.kind) {
    case 'literal':
      return false;
    case 'path':
      return expression.indexes.some((part) => some(part, holds));
    case 'part':
    case 'not':
      return some(expression.of, holds);
    case 'call':
      return expression.args.some((part) => some(part, holds));
    default:
      return some(expression.left, holds) || some(expression.right, holds);
  }
}
