import type { Frame } from '../flow/frame.js';
import type {
  Hooks,
  Interpreter,
  SeenCall,
  SeenComparison,
  SeenPart,
  SeenReach,
  SeenValue,
} from '../flow/interpreter.js';
import type { LoadedUnit } from '../flow/program.js';
import { typed, UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { LanguageId } from '../language/index.js';
import type { Rule } from '../rule.js';
import { type CheckHit, hitAt } from './check-hit.js';
import { type CheckIndex, checkIndexes, type OwnCheck } from './check-index.js';
import { isChosen, isPicked } from './choice.js';
import { holds } from './condition.js';
import { plain, within } from './expressions.js';
import { namesOf } from './file-names.js';
import { formGivesOnly } from './gives.js';
import { hitList } from './hit-list.js';
import type { Wanted } from './name-index.js';
import { purposes } from './purpose.js';
import { callSite, comparedSites, partSite, type Site, takenSite, valueSite, valuesAt } from './site.js';
import { hasWord } from './words.js';

/** What the checks of rules see while the interpreter runs. */
export interface Checks extends Omit<Hooks, 'decorated' | 'sunk' | 'asked'> {
  /** The names and constants of a file that was looked through. */
  namesIn(path: string): ReadonlySet<string>;
  /** What was found so far, each place of a rule once. */
  all(): readonly CheckHit[];
  /** Names that some check asks for in its file, which this file calls. */
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
  const units = new Map<string, LoadedUnit>();
  const named = new Map<string, ReadonlySet<string>>();
  const meant = purposes(rules, hits.add);

  return {
    file(it, unit) {
      units.set(unit.path, unit);
      methodsOf(it, unit, work);
    },
    call(it, seen) {
      for (const name of metCall(work, it, seen)) {
        const { path } = seen.frame.unit;
        called.set(path, (called.get(path) ?? new Set()).add(name));
      }
      metSinks(work, it, seen);
      metArguments(work, it, seen);
      metPattern(work, it, seen);
      meant.call(it, seen);
    },
    reached: (it, seen) => metReach(work, it, seen),
    compared: (it, seen) => metComparison(work, it, seen),
    part(it, seen) {
      metPart(work, it, seen, () => basesOf(it, seen.object));
      metValue(work, it, seen.frame, seen.value, seen.from);
      meant.part(it, seen);
    },
    named(it, seen) {
      if (seen.role === 'result' || isPattern(seen.from)) metValue(work, it, seen.frame, seen.value, seen.from);
      if (seen.role !== 'result') {
        metText(work, it, seen);
        metSetting(work, it, seen);
      }
      meant.named(it, seen);
    },
    looked: (it, unit) => fieldsOf(it, unit, work),
    all: hits.all,
    namesIn(path) {
      const unit = units.get(path);
      const names = named.get(path) ?? (unit === undefined ? new Set() : namesOf(unit.module));
      named.set(path, names);
      return names;
    },
    calledIn: (path) => called.get(path) ?? new Set(),
  };
}

function meet({ add }: Work, site: Site, candidates: readonly OwnCheck[]): void {
  for (const { rule, check } of candidates) {
    if (!holds(site, check.where)) continue;
    if (check.optIn !== null && (isPicked(site.written) || isChosen(site.frame, site, check.optIn))) continue;
    add(hitAt(site, rule, check));
  }
}

/** Meets the checks of a call; gives its names that some check asks for beside. */
function metCall(work: Work, it: Interpreter, seen: SeenCall): readonly string[] {
  const { language, models } = seen.frame.unit;
  const { call, beside } = work.indexOf(language);
  const wanted = wantedOf(it, seen);
  const candidates = call.of(models, wanted);
  if (candidates.length > 0) meet(work, callSite(it, seen), candidates);
  return beside.of(models, wanted);
}

/** Values that a library's function takes for something that rules ask for. */
function metSinks(work: Work, it: Interpreter, seen: SeenCall): void {
  const { into } = work.indexOf(seen.frame.unit.language);
  if (into.size === 0) return;
  for (const { kind, at } of seen.callee.models.flatMap(({ sinks }) => sinks)) {
    const candidates = into.of(seen.frame.unit.models, { types: [kind], object: null, name: '', bases: nobody });
    if (candidates.length === 0) continue;
    const site = callSite(it, seen);
    for (const place of at) {
      const found = valuesAt(site, place);
      if (typeof found !== 'string') for (const each of found) meet(work, takenSite(site, each), candidates);
    }
  }
}

/** The same inside functions of the repository; what a parameter is called by itself is told there. */
function metReach(work: Work, it: Interpreter, { frame, call, kind, given, parameter }: SeenReach): void {
  const { into } = work.indexOf(frame.unit.language);
  if (into.size === 0) return;
  const wanted = { types: [kind], object: null, name: '', bases: nobody };
  const candidates = into
    .of(frame.unit.models, wanted)
    .filter(({ check }) => !check.where.some(({ not, words }) => !not && hasWord(parameter, new Set(words))));
  if (candidates.length === 0) return;
  const { value, from, name } = given;
  const { start, end } = call;
  meet(work, takenSite({ it, frame, start, end }, { value, from, name, sure: true }), candidates);
}

function metComparison(work: Work, it: Interpreter, seen: SeenComparison): void {
  const { compare } = work.indexOf(seen.frame.unit.language);
  if (compare.size === 0) return;
  const types = [seen.written.operator.slice(0, 2)];
  const candidates = compare.of(seen.frame.unit.models, { types, object: null, name: '', bases: nobody });
  for (const site of candidates.length === 0 ? [] : comparedSites(it, seen)) meet(work, site, candidates);
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
  const { part, setting } = work.indexOf(frame.unit.language);
  const candidates = [
    ...part.of(frame.unit.models, { types: [], object, name, bases }),
    ...setting.of(frame.unit.models, { types: [name], object: null, name, bases }),
  ];
  if (candidates.length > 0) meet(work, partSite(it, seen), candidates);
}

/** A regular expression that is written where it is called. */
function metPattern(work: Work, it: Interpreter, { frame, call: { callee: written }, callee }: SeenCall): void {
  if (written.kind === 'member' && callee.receiver !== null && isPattern(written.object))
    metValue(work, it, frame, callee.receiver, written.object);
}

function isPattern(from: Expression | null): boolean {
  return from !== null && plain(from).kind === 'pattern';
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
  // A regular expression has its place where it is written, not at each use of its name.
  if (value.types.includes('pattern') && inner.kind !== 'pattern') return;
  const types = isText(value, from) ? [...value.types, TEXT] : value.types;
  const candidates = given.of(frame.unit.models, { types, object: null, name: '', bases: nobody });
  if (candidates.length > 0) meet(work, valueSite(it, frame, value, from), candidates);
}

/** A variable at the top of a file. */
function metSetting(work: Work, it: Interpreter, { frame, name, value, from }: SeenValue): void {
  const { setting } = work.indexOf(frame.unit.language);
  if (setting.size === 0 || from === null || frame.form !== frame.unit.module.functions[0]) return;
  const candidates = setting.of(frame.unit.models, { types: [name], object: UNKNOWN, name, bases: nobody });
  if (candidates.length > 0) meet(work, valueSite(it, frame, value, from, name), candidates);
}

/** Fields of a file's classes that are settings by their names. */
function fieldsOf(it: Interpreter, unit: LoadedUnit, work: Work): void {
  const { setting } = work.indexOf(unit.language);
  if (setting.size === 0) return;
  for (const holder of unit.classes.values()) {
    for (const { name, value } of holder.form.fields) {
      if (value === null) continue;
      const candidates = setting.of(unit.models, { types: [name], object: null, name, bases: nobody });
      if (candidates.length === 0) continue;
      const frame = it.frameOf(unit, typed([holder.type]));
      meet(work, valueSite(it, frame, it.evaluate(frame, value), value, name), candidates);
    }
  }
}

const TEXT = '?text';

/** A text that is put together for a variable. */
function metText(work: Work, it: Interpreter, { frame, value, from }: SeenValue): void {
  if (from === null || !isText(value, from)) return;
  const { given } = work.indexOf(frame.unit.language);
  const candidates = given.of(frame.unit.models, { types: [TEXT], object: null, name: '', bases: nobody });
  if (candidates.length > 0) meet(work, valueSite(it, frame, value, from), candidates);
}

/** Whether a text is put together here, and does not come from elsewhere as it is. */
function isText({ text, literals }: Value, from: Expression): boolean {
  if (text === null && literals?.length !== 1) return false;
  const { kind } = plain(from);
  if (kind === 'constant' || kind === 'text' || kind === 'binary') return true;
  return kind === 'call' && within(from).some((each) => each.kind === 'constant' && typeof each.value === 'string');
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
        if (check.optIn !== null && isChosen(it.frameOf(unit, object), form, check.optIn)) continue;
        const { start, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start, end, fix: null });
      }
    }
  }
}
