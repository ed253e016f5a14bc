import type { Origin } from './scope.js';

/** What a script hands on to later steps. */
export interface Handed {
  /** Line of the script, from 0. */
  readonly line: number;
  readonly to: 'output' | 'environment' | 'path';
  /** Name of the output or variable, lower-cased; null where it cannot be told. */
  readonly name: string | null;
  readonly origin: Origin;
  /** Whether the text stands there as an expression of the template, not as a variable. */
  readonly isPasted: boolean;
}

/** What is known of the values that a script reads. */
export interface Known {
  /** Variables of the environment that hold text from elsewhere; names as written. */
  variable(name: string): Origin | null;
  /** A text with `${{ … }}` in it. */
  pasted(text: string): Origin | null;
  /** What commands give that read the change: names of changed files, messages of commits, a pull request's title. */
  readonly change: Origin | null;
}

/** Commands that print what the author of a change chose. */
const READS_CHANGE =
  /\bgit\s+diff\b[^\n|;]*--name-(?:only|status)|\bgit\s+log\b(?![^\n|;]*--(?:format|pretty)(?:=|\s+)["']?%[Hht]["'\s])[^\n|;]*(?:%[sbB]|--oneline)|\bgh\s+(?:pr|issue)\s+view\b[^\n|;]*--json[ =]["']?[\w,]*(?:title|body|headRefName|comments|files)|\.(?:pull_request|issue|comment|review)\.(?:title|body)\b[^\n]*GITHUB_EVENT_PATH/;
/** What leaves nothing but harmless characters, numbers or digests. */
const CLEANS =
  /\|\s*(?:tr\s+-(?:cd|dc|c\s+-d|d\s+-c)\b|wc\b|(?:sha\d+|md5|b2)sum\b|grep\s+-\w*[cqE]?o?\w*\s+["']?\^?\[[\w\\.-]+\]|grep\s+-\w*[cq]\b|base64\b|sed\s+(?:-[Er]\s+)?["']s(.)\[\^[\w. /\\-]+\][+*]?\1)/;
const ASSIGNMENT = /^\s*(?:export\s+|local\s+|declare\s+(?:-\w+\s+)?|readonly\s+|\$)?([A-Za-z_]\w*)\s*=(?!=)\s*(.*)$/;
const READ = /\b(?:read(?:\s+-\w+)*|for)\s+([A-Za-z_]\w*)\b(?:\s+in\b)?/;
const VARIABLE = /\$\{?(?:env:)?!?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g;
const TARGET = /GITHUB_(OUTPUT|ENV|PATH)\b/;
const FROM_TO = { OUTPUT: 'output', ENV: 'environment', PATH: 'path' } as const;
const MAX_LINE = 2000;

interface State {
  readonly known: Known;
  readonly locals: Map<string, Origin | null>;
}

/** Follows text from elsewhere through the lines of a script, as far as plain assignments go. */
export function handedOn(script: string, known: Known): readonly Handed[] {
  const state: State = { known, locals: new Map() };
  const handed: Handed[] = [];
  const lines = script.split('\n');
  for (const [index, full] of lines.entries()) {
    const line = full.slice(0, MAX_LINE);
    if (/^\s*#/.test(line)) continue;
    assign(state, line);
    const to = targetOf(lines, index);
    if (to === null) continue;
    const written = line.replace(/>>?\s*["']?[${%]*(?:env:)?\{?GITHUB_\w+.*$/, '');
    const found = read(state, written);
    if (found !== null) handed.push({ line: index, to, name: nameIn(lines, index), ...found });
  }
  return handed;
}

function assign(state: State, line: string): void {
  const [, name, value] = ASSIGNMENT.exec(line) ?? [];
  if (name !== undefined) state.locals.set(name, read(state, value ?? '')?.origin ?? null);
  const loop = READ.exec(line)?.[1];
  const source = loop === undefined ? null : read(state, line);
  if (loop !== undefined && source !== null) state.locals.set(loop, source.origin);
}

/** What of the text from elsewhere is in a piece of script. */
function read({ known, locals }: State, text: string): { readonly origin: Origin; readonly isPasted: boolean } | null {
  if (CLEANS.test(text)) return null;
  const pasted = known.pasted(text);
  if (pasted?.kind === 'outside') return { origin: pasted, isPasted: true };
  for (const [, plain, percent] of text.matchAll(VARIABLE)) {
    const name = plain ?? percent ?? '';
    const origin = locals.has(name) ? (locals.get(name) ?? null) : known.variable(name);
    if (origin?.kind === 'outside') return { origin, isPasted: false };
  }
  return known.change !== null && READS_CHANGE.test(text) ? { origin: known.change, isPasted: false } : null;
}

/** What a line writes to: by its own redirection, as one line of a block, or the old way. */
function targetOf(lines: readonly string[], index: number): Handed['to'] | null {
  const line = lines[index] ?? '';
  const own = />>?[^|]*GITHUB_|\btee\b[^|]*GITHUB_|(?:Out-File|Add-Content)[^|]*GITHUB_/.test(line)
    ? TARGET.exec(line)
    : null;
  const name = own?.[1] ?? (/::set-output\b/.test(line) ? 'OUTPUT' : (blockTarget(lines, index) ?? ''));
  return name === 'OUTPUT' || name === 'ENV' || name === 'PATH' ? FROM_TO[name] : null;
}

/** The file that the braces, or the here-document, around a line go to. */
function blockTarget(lines: readonly string[], index: number): string | null {
  for (let below = index + 1; below < Math.min(lines.length, index + 40); below++) {
    const line = lines[below] ?? '';
    if (/^\s*\{\s*$/.test(line)) return null;
    if (/^\s*\}\s*(?:>|\|)/.test(line)) return TARGET.exec(line)?.[1] ?? null;
  }
  for (let above = index - 1; above >= Math.max(0, index - 40); above--) {
    const line = lines[above] ?? '';
    const mark = /<<-?\s*["']?(\w+)/.exec(line)?.[1];
    if (mark === undefined) continue;
    const closed = lines.slice(above + 1, index).some((between) => between.trim() === mark);
    return closed || !/\bcat\b|\btee\b/.test(line) ? null : (TARGET.exec(line)?.[1] ?? null);
  }
  return null;
}

/** Name of what a line sets, also when its value stands between two marks. */
function nameIn(lines: readonly string[], index: number): string | null {
  const line = lines[index] ?? '';
  const set = /::set-output\s+name=([\w-]+)/.exec(line)?.[1] ?? /["'\s]([A-Za-z_][\w-]*)=/.exec(line)?.[1];
  if (set !== undefined) return set.toLowerCase();
  for (let above = index - 1; above >= Math.max(0, index - 10); above--) {
    const opened = /["'\s]([A-Za-z_][\w-]*)<</.exec(lines[above] ?? '')?.[1];
    if (opened !== undefined) return opened.toLowerCase();
  }
  return null;
}
