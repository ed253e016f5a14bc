import type { Loop, Statement, Switch, Try } from '../ir/statement.js';
import { assignTarget } from './assign.js';
import { ofWrittenType } from './element-type.js';
import { assignName, type Frame, goOn, joinAllVars, joinVars, type Vars, varsOf } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart } from './member.js';
import { typesOf } from './names.js';
import { recordReturn } from './return.js';
import { literal, sameKnowledge, typed, UNKNOWN } from './value.js';

/** Rounds of a loop that are looked at: what a third one adds to two, no honest loop needs. */
const MOST_ROUNDS = 3;

/** Runs statements over what is known; stops where no run goes on. */
export function execute(it: Interpreter, frame: Frame, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (frame.dead || it.steps <= 0) return;
    step(it, frame, statement);
  }
}

function step(it: Interpreter, frame: Frame, statement: Statement): void {
  it.steps--;
  switch (statement.kind) {
    case 'evaluate':
      it.evaluate(frame, statement.value);
      return;
    case 'assign': {
      const types = typesOf(it, frame.unit, statement.type);
      if (statement.value === null) {
        assignTarget(it, frame, statement.target, types.length === 0 ? literal(undefined) : typed(types), null);
        return;
      }
      const value = it.evaluate(frame, statement.value);
      assignTarget(it, frame, statement.target, ofWrittenType(it, frame.unit, value, statement.type), statement.value);
      return;
    }
    case 'if':
      branch(it, frame, statement);
      return;
    case 'switch':
      select(it, frame, statement);
      return;
    case 'loop':
      loop(it, frame, statement);
      return;
    case 'return':
      recordReturn(it, frame, statement.value);
      frame.dead = true;
      return;
    case 'throw':
      if (statement.value !== null) it.evaluate(frame, statement.value);
      frame.dead = true;
      return;
    case 'leave':
      (statement.form === 'break' ? frame.breaks : frame.continues).push(varsOf(frame));
      frame.dead = true;
      return;
    case 'try':
      attempt(it, frame, statement);
      return;
    case 'declare':
      declare(it, frame, statement);
  }
}

function branch(it: Interpreter, frame: Frame, { test, then, otherwise }: Extract<Statement, { kind: 'if' }>): void {
  it.evaluate(frame, test);
  const before = varsOf(frame);
  goOn(frame, before);
  it.assume(frame, test, true);
  it.execute(frame, then);
  const after = varsOf(frame);
  goOn(frame, before);
  it.assume(frame, test, false);
  it.execute(frame, otherwise);
  goOn(frame, joinVars(after, varsOf(frame)));
}

function select(it: Interpreter, frame: Frame, { subject, cases }: Switch): void {
  if (subject !== null) it.evaluate(frame, subject);
  const outer = frame.breaks;
  frame.breaks = [];
  let rest = varsOf(frame);
  let falling: Vars = null;
  const hasDefault = cases.some(({ values }) => values.length === 0);
  for (const { values, body, continues } of cases) {
    goOn(frame, rest);
    if (values.length > 0 && !frame.dead) {
      const matched = values.map((value) => {
        goOn(frame, rest);
        const test =
          subject === null
            ? value
            : ({
                kind: 'binary',
                operator: '==',
                left: subject,
                right: value,
                start: value.start,
                end: value.end,
              } as const);
        it.evaluate(frame, value);
        it.assume(frame, test, true);
        const then = varsOf(frame);
        goOn(frame, rest);
        it.assume(frame, test, false);
        rest = varsOf(frame);
        return then;
      });
      goOn(frame, joinAllVars(matched));
    }
    goOn(frame, joinVars(varsOf(frame), falling));
    it.execute(frame, body);
    falling = continues ? varsOf(frame) : null;
    if (!continues) frame.breaks.push(varsOf(frame));
  }
  goOn(frame, joinAllVars([...frame.breaks, falling, hasDefault ? null : rest]));
  frame.breaks = outer;
}

function loop(it: Interpreter, frame: Frame, { each, test, body }: Loop): void {
  const { breaks, continues } = frame;
  frame.breaks = [];
  const all = each === null ? UNKNOWN : it.evaluate(frame, each.over);
  let start = varsOf(frame);
  let end: Vars = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    goOn(frame, start);
    frame.continues = [];
    if (each !== null) takeNext(it, frame, each, all);
    if (test !== null) {
      it.evaluate(frame, test);
      const before = varsOf(frame);
      goOn(frame, before);
      it.assume(frame, test, false);
      end = joinVars(end, varsOf(frame));
      goOn(frame, before);
      it.assume(frame, test, true);
    }
    it.execute(frame, body);
    const next = joinAllVars([start, varsOf(frame), ...frame.continues]);
    if (start !== null && next !== null && nothingNew(start, next)) break;
    start = next;
  }
  goOn(frame, joinAllVars([test === null && each === null ? null : start, end, ...frame.breaks]));
  frame.breaks = breaks;
  frame.continues = continues;
}

function nothingNew(a: ReadonlyMap<string, Parameters<typeof sameKnowledge>[0]>, b: typeof a): boolean {
  if (a.size !== b.size) return false;
  for (const [name, value] of b) {
    const known = a.get(name);
    if (known === undefined || !sameKnowledge(known, value)) return false;
  }
  return true;
}

function takeNext(
  it: Interpreter,
  frame: Frame,
  each: NonNullable<Loop['each']>,
  all: Parameters<typeof anyPart>[0],
): void {
  const part = anyPart(all);
  if (each.target !== null) assignTarget(it, frame, each.target, part, null);
  if (each.key !== null)
    assignTarget(
      it,
      frame,
      each.key,
      all.parts === null ? { ...UNKNOWN, taints: all.taints } : { ...UNKNOWN, fixed: all.fixed },
      null,
    );
}

/** A handler may be reached from any point of the body: with what was known before it, or after. */
function attempt(it: Interpreter, frame: Frame, { body, handlers, last }: Try): void {
  const before = varsOf(frame);
  goOn(frame, before);
  it.execute(frame, body);
  const after = varsOf(frame);
  const ends: Vars[] = [after];
  for (const { target, body: handler } of handlers) {
    goOn(frame, joinVars(before, after));
    if (target !== null && !frame.dead) assignTarget(it, frame, target, UNKNOWN, null);
    it.execute(frame, handler);
    ends.push(varsOf(frame));
  }
  const met = joinAllVars(ends);
  goOn(frame, met ?? before);
  it.execute(frame, last);
  if (met === null) frame.dead = true;
}

function declare(it: Interpreter, frame: Frame, { name, what }: Extract<Statement, { kind: 'declare' }>): void {
  if ('function' in what) {
    const value = it.made({ unit: frame.unit, index: what.function, scope: frame.scope, self: null });
    assignName(frame, name, value, true);
    it.decorated(frame, what.function, value);
    return;
  }
  const form = frame.unit.module.classes[what.class];
  const found = form === undefined ? undefined : frame.unit.classes.get(form.name);
  if (found === undefined) return;
  it.declaredClass(found.type, frame.scope);
  assignName(frame, name, typed([found.type]), true);
}
