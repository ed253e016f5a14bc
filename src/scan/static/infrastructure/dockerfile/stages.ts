import type { Instruction } from 'dockerfile-ast';
import type { Budget } from '../budget.js';
import type { Resource } from '../resource.js';
import { type Entry, entry, list, map, type Span, scalar, type Value } from '../value.js';
import { expanded, type Variables, withAssigned } from './expand.js';
import type { Offsets } from './offsets.js';

/** A file that is being read. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly offsets: Offsets;
  readonly budget: Budget;
}

interface Stage {
  readonly name: string;
  readonly from: Span;
  readonly image: Value;
  /** The stage that it begins from; null for an image of a registry. */
  readonly base: Stage | null;
  variables: Variables;
  user: Value | null;
  starts: boolean;
  commands: string[];
  readonly instructions: Resource[];
}

/** Stages (`stage`), and what they do: `run`, `add`, `variable`, `user`. */
export function stagesOf(instructions: readonly Instruction[], reading: Reading): Resource[] {
  const stages: Stage[] = [];
  let global: Variables = new Map();
  for (const instruction of instructions) {
    reading.budget.spend();
    const keyword = instruction.getKeyword().toUpperCase();
    const stage = stages.at(-1);
    if (keyword === 'FROM') stages.push(stageFrom(instruction, stages, global, reading));
    else if (stage !== undefined) follow(stage, keyword, instruction, global, reading);
    else if (keyword === 'ARG') global = withAssigned(global, assignments(instruction, reading));
  }
  return stages.flatMap((stage, index) => [stageResource(stage, index === stages.length - 1), ...stage.instructions]);
}

function stageFrom(instruction: Instruction, stages: readonly Stage[], global: Variables, reading: Reading): Stage {
  const at = spanOf(instruction, reading);
  const words = wordsOf(instruction, reading).filter((word) => !word.startsWith('--'));
  const [written = '', as, name] = words;
  const image = expanded(written, placeOf(written, at, reading), global);
  const base =
    image.kind === 'scalar'
      ? (stages.findLast((stage) => stage.name === String(image.value).toLowerCase()) ?? null)
      : null;
  return {
    name: as?.toUpperCase() === 'AS' ? (name ?? '').toLowerCase() : '',
    from: at,
    image: base === null ? image : base.image,
    base,
    variables: base?.variables ?? new Map(),
    user: base?.user ?? null,
    starts: base?.starts ?? false,
    commands: [...(base?.commands ?? [])],
    instructions: [],
  };
}

function follow(stage: Stage, keyword: string, instruction: Instruction, global: Variables, reading: Reading): void {
  const at = spanOf(instruction, reading);
  const add = (type: string, entries: readonly Entry[]) =>
    stage.instructions.push({
      type,
      name: stage.name,
      address: `${stage.name}/${type}`,
      at,
      attributes: map(entries, at),
    });
  switch (keyword) {
    case 'ARG':
    case 'ENV': {
      const given = assignments(instruction, reading);
      for (const { name, value } of given) {
        if (value === null) continue;
        const known = expanded(value, at, stage.variables);
        add('variable', [
          entry('keyword', scalar(keyword, at)),
          entry('name', scalar(name, at)),
          entry('value', known),
        ]);
      }
      stage.variables = withAssigned(stage.variables, given, global, keyword === 'ARG');
      return;
    }
    case 'USER': {
      const [written = ''] = wordsOf(instruction, reading);
      stage.user = expanded(written, placeOf(written, at, reading), stage.variables);
      return;
    }
    case 'RUN':
      stage.commands.push(commandOf(instruction, reading));
      add('run', [entry('command', scalar(commandOf(instruction, reading), at))]);
      return;
    case 'ADD':
      add('add', addEntries(wordsOf(instruction, reading), at, stage.variables));
      return;
    case 'CMD':
    case 'ENTRYPOINT':
      stage.starts = true;
      stage.commands.push(commandOf(instruction, reading));
      return;
  }
}

function addEntries(words: readonly string[], at: Span, variables: Variables): Entry[] {
  const flags = words.filter((word) => word.startsWith('--'));
  const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
  return [
    entry(
      'sources',
      list(
        sources.map((source) => expanded(source, at, variables)),
        at,
      ),
    ),
    entry(
      'flags',
      list(
        flags.map((flag) => scalar(flag, at)),
        at,
      ),
    ),
  ];
}

function stageResource(stage: Stage, isLast: boolean): Resource {
  const { from } = stage;
  const entries = [
    entry('image', stage.image),
    entry('last', scalar(isLast, from, 'elsewhere')),
    entry('starts', scalar(stage.starts, from, 'elsewhere')),
    entry('commands', scalar(stage.commands.join('\n').slice(0, 100_000), from, 'elsewhere')),
    ...(stage.user === null ? [] : [entry('user', stage.user)]),
  ];
  return { type: 'stage', name: stage.name, address: `stage/${stage.name}`, at: from, attributes: map(entries, from) };
}

/** Names and values of ARG and ENV; null for an argument without a default. */
function assignments(instruction: Instruction, reading: Reading): { name: string; value: string | null }[] {
  const text = commandOf(instruction, reading);
  const pairs = [...text.matchAll(/(?:^|\s)([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gs)];
  if (pairs.length > 0) return pairs.map(([, name = '', value = '']) => ({ name, value: unquoted(value) }));
  const [name = '', ...rest] = text.trim().split(/\s+/);
  return [{ name, value: rest.length === 0 ? null : unquoted(rest.join(' ')) }];
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, '$2');
}

/** What follows the keyword, with continued lines joined. */
function commandOf(instruction: Instruction, reading: Reading): string {
  const { start, end } = spanOf(instruction, reading);
  const source = reading.text.slice(start, Math.min(end, start + 50_000));
  return source
    .slice(instruction.getKeyword().length)
    .replace(/^[ \t]*#.*$/gm, '')
    .replace(/[\\`][ \t]*\r?\n/g, ' ')
    .trim();
}

/** The words after the keyword, without quotes; also of the form in JSON. */
function wordsOf(instruction: Instruction, reading: Reading): string[] {
  const text = commandOf(instruction, reading);
  const inner = /^((?:--\S+\s+)*)\[(.*)\]$/s.exec(text);
  const plain = inner === null ? text : `${inner[1] ?? ''}${(inner[2] ?? '').replace(/",\s*"/g, '" "')}`;
  return [...plain.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/gs)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

function spanOf(instruction: Instruction, { path, offsets }: Reading): Span {
  const { start, end } = instruction.getRange();
  return { path, start: offsets.at(start), end: offsets.at(end) };
}

/** Where a word of an instruction stands. */
function placeOf(word: string, at: Span, { text }: Reading): Span {
  const found = word === '' ? -1 : text.slice(at.start, at.end).indexOf(word);
  return found === -1 ? at : { path: at.path, start: at.start + found, end: at.start + found + word.length };
}
