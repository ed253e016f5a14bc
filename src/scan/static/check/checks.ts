import type { Frame } from '../flow/frame.js';
import type { Hooks, Interpreter, SeenCall, SeenPart } from '../flow/interpreter.js';
import type { LoadedUnit } from '../flow/program.js';
import { typed, UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { LanguageId } from '../language/index.js';
import type { Rule } from '../rule.js';
import { type CheckHit, hitAt } from './check-hit.js';
import { type CheckIndex, checkIndexes, type OwnCheck } from './check-index.js';
import { isChosen } from './choice.js';
import { holds } from './condition.js';
import { plain } from './expressions.js';
import { formGivesOnly } from './gives.js';
import { hitList } from './hit-list.js';
import type { Wanted } from './name-index.js';
import { purposes } from './purpose.js';
import { callSite, partSite, type Site, valueSite } from './site.js';

/** What the checks of rules see while the interpreter runs. */
export interface Checks extends Omit<Hooks, 'decorated' | 'looked'> {
  /** What was found so far, each place of a rule once. */
  all(): readonly CheckHit[];
  /** Names that some check does not want called in its file, which this file calls. */
  calledIn(path: string): ReadonlySet<string>;
}

/** Checks at work: those of a language, and where hits go. */
interface Work {
  readonly indexOf: (language: LanguageId) => CheckIndex;
  readonly add: (hit: CheckHit) => void;
}

/** Hooks that meet the checks of rules, for every language that they speak of. */
export function ruleChecks(rules: readonly Rule[]): Checks {
  const hits = hitList();
  const work: Work = { indexOf: checkIndexes(rules), add: hits.add };
  const called = new Map<string, Set<string>>();
  const meant = purposes(rules, hits.add);

  return {
    file: (it, unit) => methodsOf(it, unit, work),
    call(it, seen) {
      for (const name of metCall(work, it, seen)) {
        const { path } = seen.frame.unit;
        called.set(path, (called.get(path) ?? new Set()).add(name));
      }
      metArguments(work, it, seen);
      meant.call(it, seen);
    },
    part(it, seen) {
      metPart(work, it, seen, () => basesOf(it, seen.object));
      metValue(work, it, seen.frame, seen.value, seen.from);
      meant.part(it, seen);
    },
    named(it, seen) {
      if (seen.role === 'result') metValue(work, it, seen.frame, seen.value, seen.from);
      meant.named(it, seen);
    },
    all: hits.all,
    calledIn: (path) => called.get(path) ?? new Set(),
  };
}

function meet({ add }: Work, site: Site, candidates: readonly OwnCheck[]): void {
  for (const { rule, check } of candidates) {
    if (!holds(site, check.where)) continue;
    if (check.optIn && isChosen(site.frame, site)) continue;
    add(hitAt(site, rule, check));
  }
}

/** Meets the checks of a call; gives its names that some check does not want called. */
function metCall(work: Work, it: Interpreter, seen: SeenCall): readonly string[] {
  const { language, models } = seen.frame.unit;
  const { call, unwanted } = work.indexOf(language);
  const wanted = wantedOf(it, seen);
  const candidates = call.of(models, wanted);
  if (candidates.length > 0) meet(work, callSite(it, seen), candidates);
  return unwanted.of(models, wanted);
}

/** Arguments; one under a name is a part of what nobody knows. */
function metArguments(work: Work, it: Interpreter, { frame, given }: SeenCall): void {
  for (const { value, from, name } of given) {
    metValue(work, it, frame, value, from);
    if (name === null || from === null) continue;
    const { start, end } = from;
    metPart(work, it, { frame, object: UNKNOWN, name, value, from, start, end }, nobody);
  }
}

function metPart(work: Work, it: Interpreter, seen: SeenPart, bases: Wanted['bases']): void {
  const { frame, object, name } = seen;
  const { part } = work.indexOf(frame.unit.language);
  const candidates = part.of(frame.unit.models, { types: [], object, name, bases });
  if (candidates.length > 0) meet(work, partSite(it, seen), candidates);
}

/** A value that is given to something; of a list each item. */
function metValue(work: Work, it: Interpreter, frame: Frame, value: Value, from: Expression | null): void {
  const { given } = work.indexOf(frame.unit.language);
  if (from === null || given.size === 0) return;
  const inner = plain(from);
  if (inner.kind === 'list') {
    for (const [at, item] of inner.items.entries()) {
      metValue(work, it, frame, value.parts?.get(String(at)) ?? UNKNOWN, item.value);
    }
    return;
  }
  const candidates = given.of(frame.unit.models, { types: value.types, object: null, name: '', bases: nobody });
  if (candidates.length > 0) meet(work, valueSite(it, frame, value, from), candidates);
}

const nobody = () => [];

function basesOf(it: Interpreter, { types }: Value): readonly string[] {
  return types.flatMap((type) => (type.startsWith('repo:') ? it.libraryBases(type) : []));
}

/** The names of what is called: its own, those of its models, and as a member of what it is called on. */
function wantedOf(it: Interpreter, { call, callee }: SeenCall): Wanted {
  const types = callee.value.functions.length > 0 ? [] : callee.value.types;
  const isOwn = callee.value.functions.length > 0;
  return {
    types,
    object: isOwn ? null : callee.receiver,
    name: call.callee.kind === 'member' ? call.callee.name : '',
    bases: () => (callee.receiver === null ? [] : basesOf(it, callee.receiver)),
  };
}

/** Methods of a file's classes that are called so and do nothing but give constants. */
function methodsOf(it: Interpreter, unit: LoadedUnit, { indexOf, add }: Work): void {
  const { method: index } = indexOf(unit.language);
  if (index.size === 0) return;
  for (const { type, form: holder } of unit.classes.values()) {
    if (holder.form === 'interface') continue;
    const object = typed([type]);
    for (const at of holder.methods) {
      const form = unit.module.functions[at];
      if (form === undefined) continue;
      const wanted = { types: [], object, name: form.name, bases: () => basesOf(it, object) };
      for (const { rule, check } of index.of(unit.models, wanted)) {
        if (check.target.kind !== 'method' || !formGivesOnly(form, check.target.gives)) continue;
        const { start, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start, end, fix: null });
      }
    }
  }
}
