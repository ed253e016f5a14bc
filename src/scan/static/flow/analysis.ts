import { givenByFramework } from './framework-methods.js';
import { allHooks } from './hooks.js';
import type { Hooks, Interpreter } from './interpreter.js';
import { type Gathered, interpreterOf } from './interpreter-parts.js';
import { madeFunctions } from './made-functions.js';
import { runModule } from './module-run.js';
import { preparedObject } from './prepared.js';
import type { LoadedUnit, Program } from './program.js';
import { type Reports, reports } from './sink-report.js';
import { summaries } from './summarise.js';
import { type Closure, UNKNOWN, type Value } from './value.js';

/** Work on one file, in steps: many times what a long one of a thousand lines takes. */
const STEPS_A_FILE = 120_000;
/** What a file gets whatever its length, and for each of its lines: what a machine wrote on few lines nobody mends there. */
const STEPS_AT_LEAST = 15_000;
const STEPS_A_LINE = 150;
/** Functions made inside functions are looked through so far down. */
const MOST_ROUNDS = 4;

/** Looks through files of a program. What it learns of functions is kept for the next file. */
export interface Analysis {
  readonly reports: Reports;
  /**
   * @param text the file's, by whose length the work on it is bounded
   * @returns whether the work was done within its steps
   */
  lookThrough(unit: LoadedUnit, text?: string): boolean;
}

/** @param hooks who looks on while the files are looked through */
export function analysisOf(program: Program, hooks: Partial<Hooks> = {}): Analysis {
  const gathered: Gathered = { reports: reports(), summaries: summaries(), made: madeFunctions() };
  const it = interpreterOf(program, gathered, allHooks([hooks]));

  function lookThrough(unit: LoadedUnit, text?: string): boolean {
    it.steps = text === undefined ? STEPS_A_FILE : stepsFor(text);
    it.runs++;
    it.hooks.file(it, unit);
    runModule(it, unit);
    for (const { type } of unit.classes.values()) it.fields.of(it, type);
    lookThroughMethods(it, gathered, unit);
    lookThroughMade(it, gathered, unit);
    it.hooks.looked(it, unit);
    return it.steps > 0;
  }

  return { reports: gathered.reports, lookThrough };
}

function stepsFor(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return Math.min(STEPS_A_FILE, STEPS_AT_LEAST + lines * STEPS_A_LINE);
}

/** Methods that nobody called before. */
function lookThroughMethods(it: Interpreter, { summaries }: Gathered, unit: LoadedUnit): void {
  const objects = new Map<string, Value>();
  unit.module.functions.forEach((form, index) => {
    if (form.class === null || it.steps <= 0 || !it.program.focus.has(unit.path, form)) return;
    const type = unit.module.classes[form.class]?.name;
    const found = type === undefined ? undefined : unit.classes.get(type);
    const self =
      found === undefined ? null : (objects.get(found.type) ?? preparedObject(it, unit, found.type, found.form));
    if (found !== undefined && self !== null) objects.set(found.type, self);
    if (!summaries.has(unit.id, index)) root(it, { unit, index, scope: unit.scope, self });
  });
}

/** Functions that became values, and that nobody called before; they may make others. */
function lookThroughMade(it: Interpreter, { summaries, made }: Gathered, unit: LoadedUnit): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = made.of(unit).filter(({ index }) => !summaries.has(unit.id, index) && isLookedAt(it, unit, index));
    if (open.length === 0) break;
    for (const closure of open) root(it, closure);
  }
}

function isLookedAt({ program }: Interpreter, unit: LoadedUnit, index: number): boolean {
  const form = unit.module.functions[index];
  return form !== undefined && program.focus.has(unit.path, form);
}

/** Looks through a function as if nobody in the repository called it. */
function root(it: Interpreter, closure: Closure): void {
  it.runs++;
  const form = closure.unit.module.functions[closure.index];
  const unit = it.program.units.get(closure.unit.path);
  const [type] = closure.self?.types ?? [];
  const given =
    form === undefined || unit === undefined || form.class === null || type === undefined
      ? (form?.parameters ?? []).map(() => UNKNOWN)
      : givenByFramework(it, unit, type, form);
  const isUnknown = given.every((value) => value === UNKNOWN);
  const expected = isUnknown && unit !== undefined ? it.expected.of(unit, closure) : null;
  it.summarise(closure, expected ?? given, 0);
}
