import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { joinedFlow } from '../../../util/yaml-flow.js';

/** A workflow or an action's metadata, parsed with positions. */
export interface WorkflowDocument {
  readonly text: string;
  readonly doc: Document.Parsed;
  readonly root: YAMLMap | null;
  /** First complaint of the parser with its offset; null when the file is well formed. */
  readonly error: { readonly message: string; readonly offset: number } | null;
}

/** A step, with the job around it (none in a composite action). */
export interface Step {
  readonly map: YAMLMap;
  readonly job: YAMLMap | null;
  readonly name: string;
}

/** Parses without building plain objects: aliases are followed one at a time, so no alias bomb can go off. */
export function parseWorkflow(text: string): WorkflowDocument {
  const strict = documentOf(text);
  // GitHub takes no heed of indentation inside brackets and quotes.
  const lenient = strict.errors.length === 0 ? strict : documentOf(joinedFlow(text));
  const doc = lenient.errors.length === 0 ? lenient : strict;
  const first = doc.errors[0];
  return {
    text,
    doc,
    root: isMap(doc.contents) ? doc.contents : null,
    error: first === undefined ? null : { message: first.message.split('\n')[0] ?? '', offset: first.pos[0] },
  };
}

function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { keepSourceTokens: false, logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
}

/** The node itself, or what the alias stands for. */
function resolved(doc: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(doc) : node;
}

/** The pair of a key. */
export function pairOf(map: YAMLMap | null, key: string): Pair | null {
  return map?.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) ?? null;
}

/** The value of a key as a mapping; null when it is none. */
export function mapAt(workflow: WorkflowDocument, map: YAMLMap | null, key: string): YAMLMap | null {
  const value = resolved(workflow.doc, pairOf(map, key)?.value);
  return isMap(value) ? value : null;
}

/** The text of a scalar value with its place; null for everything else. */
export function textAt(
  map: YAMLMap | null,
  key: string,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const value = pairOf(map, key)?.value;
  if (!isScalar(value) || value.value === null || value.value === undefined) return null;
  const range = rangeOf(value);
  return range === null ? null : { text: String(value.value), ...range };
}

/** Offsets of a node's own text. */
export function rangeOf(node: unknown): { readonly start: number; readonly end: number } | null {
  const range = (node as Node | null)?.range;
  return range === null || range === undefined ? null : { start: range[0], end: range[1] };
}

/** Jobs with their names, in order. */
export function jobsOf(workflow: WorkflowDocument): readonly { readonly name: string; readonly map: YAMLMap }[] {
  const jobs = mapAt(workflow, workflow.root, 'jobs');
  return (jobs?.items ?? []).flatMap((pair) => {
    const map = resolved(workflow.doc, pair.value);
    return isMap(map) && isScalar(pair.key) ? [{ name: String(pair.key.value), map }] : [];
  });
}

/** Every step of every job, or of a composite action. */
export function stepsOf(workflow: WorkflowDocument): readonly Step[] {
  const holders = [
    ...jobsOf(workflow).map((job) => ({ name: job.name, job: job.map, holder: job.map })),
    { name: '', job: null, holder: mapAt(workflow, workflow.root, 'runs') },
  ];
  return holders.flatMap(({ name, job, holder }) => {
    const steps = resolved(workflow.doc, pairOf(holder, 'steps')?.value);
    if (!isSeq(steps)) return [];
    return steps.items.flatMap((item) => {
      const map = resolved(workflow.doc, item);
      return isMap(map) ? [{ map, job, name }] : [];
    });
  });
}

/** Names of the events that start the workflow. */
export function triggersOf(workflow: WorkflowDocument): ReadonlySet<string> {
  const on = resolved(workflow.doc, pairOf(workflow.root, 'on')?.value ?? pairOf(workflow.root, 'true')?.value);
  if (isScalar(on)) return new Set([String(on.value)]);
  if (isSeq(on)) return new Set(on.items.map((item) => (isScalar(item) ? String(item.value) : '')));
  return new Set(isMap(on) ? on.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : '')) : []);
}
