import type { Frame } from '../flow/frame.js';
import type { Hooks, SeenPart } from '../flow/hooks.js';
import type { Interpreter, SeenCall } from '../flow/interpreter.js';
import type { LoadedUnit } from '../flow/program.js';
import { symbolOf } from '../flow/sink.js';
import { typed, UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { LanguageId } from '../language/index.js';
import type { Place } from '../models/model.js';
import type { Rule } from '../rule.js';
import { isChosen } from './choice.js';
import { fulfilsAll, holds } from './condition.js';
import { plain } from './expressions.js';
import { formGivesOnly } from './gives.js';
import { type NameIndex, nameIndex, type Wanted } from './name-index.js';
import { purposes } from './purpose.js';
import type { Check, Target } from './rule.js';
import type { RuleHit } from './rule-hit.js';
import { callSite, partSite, type Site, valueSite, valuesAt } from './site.js';

/** One place at which a rule's check (or the purpose of a value) holds. */
export interface CheckHit extends Span {
  readonly rule: Rule;
  readonly check: Check | null;
  readonly unit: LoadedUnit;
  readonly symbol: string;
  readonly fix: RuleHit['fix'];
}

/** What the checks of rules see while the interpreter runs. */
export interface Checks extends Omit<Hooks, 'decorated' | 'looked'> {
  /** What was found so far, each place of a rule once. */
  all(): readonly CheckHit[];
  /** Names that some check does not want called in its file, which this file calls. */
  calledIn(path: string): ReadonlySet<string>;
}

/** So many places of one rule in one file are noise, or an attack on our memory. */
const MOST_IN_FILE = 200;

interface Own {
  readonly rule: Rule;
  readonly check: Check;
}

type Indexes = Readonly<Record<Target['kind'], NameIndex<Own>>> & { readonly unwanted: NameIndex<string> };

/** Hooks that meet the checks of rules, for every language that they speak of. */
export function ruleChecks(rules: readonly Rule[]): Checks {
  const own = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
  const indexes = new Map<LanguageId, Indexes>();
  const found = new Map<string, CheckHit>();
  const counts = new Map<string, number>();
  const called = new Map<string, Set<string>>();
  const meant = purposes(rules, add);

  function indexesOf(language: LanguageId): Indexes {
    const known = indexes.get(language);
    if (known !== undefined) return known;
    const made = indexesFor(own.filter(({ check }) => check.languages.includes(language)));
    indexes.set(language, made);
    return made;
  }

  function add(hit: CheckHit): void {
    const key = `${hit.rule.id}:${hit.unit.path}:${hit.start}:${hit.end}`;
    const count = counts.get(`${hit.rule.id}:${hit.unit.path}`) ?? 0;
    if (found.has(key) || count >= MOST_IN_FILE) return;
    counts.set(`${hit.rule.id}:${hit.unit.path}`, count + 1);
    found.set(key, hit);
  }

  function meet(site: Site, candidates: readonly Own[]): void {
    for (const { rule, check } of candidates) {
      if (!holds(site, check.where)) continue;
      if (check.optIn && isChosen(site.frame, site)) continue;
      add(hitAt(site, rule, check));
    }
  }

  function given(it: Interpreter, frame: Frame, value: Value, from: Expression | null): void {
    const { given: index } = indexesOf(frame.unit.language);
    if (from === null || index.size === 0) return;
    const inner = plain(from);
    if (inner.kind === 'list') {
      for (const [at, item] of inner.items.entries()) {
        given(it, frame, value.parts?.get(String(at)) ?? UNKNOWN, item.value);
      }
      return;
    }
    const candidates = index.of(frame.unit.models, { types: value.types, object: null, name: '', bases: nobody });
    if (candidates.length > 0) meet(valueSite(it, frame, value, from), candidates);
  }

  /** An argument under a name is a part of what nobody knows. */
  function keyword(it: Interpreter, seen: SeenPart): void {
    const { part } = indexesOf(seen.frame.unit.language);
    const wanted = { types: [], object: UNKNOWN, name: seen.name, bases: nobody };
    const candidates = part.of(seen.frame.unit.models, wanted);
    if (candidates.length > 0) meet(partSite(it, seen), candidates);
  }

  return {
    file: (it, unit) => methodsOf(it, unit, indexesOf(unit.language).method, add),
    call(it, seen) {
      const { frame } = seen;
      const { call, unwanted } = indexesOf(frame.unit.language);
      const wanted = wantedOf(it, seen);
      const candidates = call.of(frame.unit.models, wanted);
      if (candidates.length > 0) meet(callSite(it, seen), candidates);
      for (const name of unwanted.of(frame.unit.models, wanted)) {
        const names = called.get(frame.unit.path) ?? new Set();
        called.set(frame.unit.path, names.add(name));
      }
      for (const { value, from, name } of seen.given) {
        given(it, frame, value, from);
        if (name !== null && from !== null) {
          const { start, end } = from;
          keyword(it, { frame, object: UNKNOWN, name, value, from, start, end });
        }
      }
      meant.call(it, seen);
    },
    part(it, seen) {
      const { frame, object, name } = seen;
      const { part } = indexesOf(frame.unit.language);
      const candidates = part.of(frame.unit.models, { types: [], object, name, bases: () => basesOf(it, object) });
      if (candidates.length > 0) meet(partSite(it, seen), candidates);
      given(it, frame, seen.value, seen.from);
      meant.part(it, seen);
    },
    named(it, seen) {
      if (seen.role === 'result') given(it, seen.frame, seen.value, seen.from);
      meant.named(it, seen);
    },
    all: () => [...found.values()],
    calledIn: (path) => called.get(path) ?? new Set(),
  };
}

function indexesFor(own: readonly Own[]): Indexes {
  const of = (kind: Target['kind']) =>
    nameIndex(
      own
        .filter(({ check }) => check.target.kind === kind)
        .map((each) => ({ names: each.check.target.names, what: each })),
    );
  const unwanted = [...new Set(own.flatMap(({ check }) => check.without.calls))];
  return {
    call: of('call'),
    part: of('part'),
    given: of('given'),
    method: of('method'),
    unwanted: nameIndex(unwanted.map((name) => ({ names: [name], what: name }))),
  };
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
function methodsOf(it: Interpreter, unit: LoadedUnit, index: NameIndex<Own>, add: (hit: CheckHit) => void): void {
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

function hitAt(site: Site, rule: Rule, check: Check): CheckHit {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start, end, fix: fixOf(site, check) };
}

/** The expression at a place that fulfils what the check says of that place. */
function expressionAt(site: Site, { where }: Check, place: Place): Expression | null {
  const found = valuesAt(site, place);
  if (typeof found === 'string') return null;
  return found.find((each) => each.from !== null && fulfilsAll(site, place, each, where))?.from ?? null;
}

/** A fix is offered where what it replaces is written there, and is no variable that others read too. */
function fixOf(site: Site, check: Check): CheckHit['fix'] {
  const { fix } = check;
  const written = fix?.at == null ? null : expressionAt(site, check, fix.at);
  const old = written === null ? null : plain(written);
  if (fix === null || old === null || (old.kind !== 'constant' && old.kind !== 'member')) return null;
  const object = old.kind === 'member' ? dotted(old.object) : '';
  return object === null ? null : { start: old.start, end: old.end, text: fix.with.replace('$object', () => object) };
}

function dotted(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name;
  const object = expression.kind === 'member' ? dotted(expression.object) : null;
  return expression.kind === 'member' && object !== null ? `${object}.${expression.name}` : null;
}
