import type { SourcePlace } from '../flow/taint.js';
import type { Closure } from '../flow/value.js';
import type { FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { MemberModel } from '../models/model.js';
import type { Protection } from '../models/web-model.js';
import { type Body, bodyOf, testsCredentials } from './body.js';
import type { Thing } from './event.js';
import type { CallFact } from './facts.js';
import type { Application } from './observe.js';
import { textsOf } from './read.js';
import type { RouterTree } from './tree.js';

/** Whether something protects: it does (there), it does not, or that cannot be read. */
export type Verdict = { readonly is: 'yes'; readonly at: SourcePlace } | { readonly is: 'no' | 'unknown' };

const NO: Verdict = { is: 'no' };
const UNREAD: Verdict = { is: 'unknown' };
const DEEPEST = 4;

/** Judges what stands before routes by what it does, not by how it is called. */
export interface Judge {
  /** Something that stands before a route. */
  layer(thing: Thing, kind: Protection): Verdict;
  /** The function that answers: only what can be seen in it counts. */
  handler(thing: Thing, kind: Protection): Verdict;
}

export function judgeOf(application: Application, { nodes }: RouterTree): Judge {
  const it = application.interpreter;
  const known = new Map<string, Verdict>();

  function layer({ value, at }: Thing, kind: Protection): Verdict {
    const asked = value.sites.flatMap((site) => nodes.get(site)?.layers ?? []);
    if (asked.length > 0) return anyOf(asked.map((each) => layer(each, kind)));
    // Of a function that a library gave on, the function says more than the name of the library's.
    const says = (type: string) => modelOf(application, type)?.web?.protects != null;
    const types = value.functions.length > 0 ? value.types.filter(says) : value.types;
    const verdicts = [
      ...types.map((type) => ofType(type, at, kind)),
      ...value.functions.map((closure) => ofFunction(closure, kind, 0)),
      ...textsOf(value).map(({ text, known: isKnown }) => (isKnown ? ofName(text, at, kind) : UNREAD)),
    ];
    return together(verdicts);
  }

  function ofType(type: string, at: SourcePlace, kind: Protection): Verdict {
    if (type.startsWith('repo:')) return ofClass(type, at, kind);
    if (type.startsWith('module:')) return UNREAD;
    // What wraps a handler is known by the name of the wrapper.
    const wrapper = type.endsWith('()') ? modelOf(application, type.slice(0, -2)) : null;
    return ofModel(modelOf(application, type), at, kind) ?? ofModel(wrapper, at, kind) ?? UNREAD;
  }

  /** A class of the repository: what its methods do, and what it inherits. */
  function ofClass(type: string, at: SourcePlace, kind: Protection): Verdict {
    if (it === null) return UNREAD;
    const bases = it.libraryBases(type).map((base) => ofModel(modelOf(application, base), at, kind) ?? UNREAD);
    const own = (it.program.classes.get(type) ?? []).flatMap(({ unit, form }) =>
      form.methods.map((index) =>
        ofFunction({ unit, index, scope: { vars: new Map(), outer: null }, self: null }, kind, 0),
      ),
    );
    const yes = [...bases, ...own].find((each) => each.is === 'yes');
    if (yes !== undefined) return yes;
    return [...bases, ...own].some((each) => each.is === 'unknown') || own.length === 0 ? UNREAD : NO;
  }

  /** Middleware that is told by a name in a text: `auth:sanctum`, `throttle:5,1`. */
  function ofName(text: string, at: SourcePlace, kind: Protection): Verdict {
    const [name = ''] = text.split(':');
    return ofModel(modelOf(application, `middleware.${name}`), at, kind) ?? UNREAD;
  }

  function ofFunction(closure: Closure, kind: Protection, depth: number): Verdict {
    const form = closure.unit.module.functions[closure.index];
    if (form === undefined || depth > DEEPEST) return UNREAD;
    const key = `${kind}:${closure.unit.path}:${form.start}-${form.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, NO);
    const verdict = readFunction(closure, form, kind, depth);
    known.set(key, verdict);
    return verdict;
  }

  function readFunction({ unit }: Closure, form: FunctionForm, kind: Protection, depth: number): Verdict {
    const calls = application.facts.of(unit.path, form);
    const verdicts = calls.map((fact) => ({ verdict: ofCall(fact, kind, depth), at: fact.at }));
    const body = bodyOf(unit.module, form);
    const called = verdicts.find(({ verdict }) => verdict.is === 'yes');
    if (called !== undefined) return isKept(body, called.at, kind) ? called.verdict : UNREAD;
    const denied = denialOf(body, unit.path, kind);
    if (denied !== null) return denied;
    return verdicts.some(({ verdict }) => verdict.is === 'unknown') ? UNREAD : NO;
  }

  function ofCall(fact: CallFact, kind: Protection, depth: number): Verdict {
    for (const model of fact.models) {
      if (model.web?.protects?.includes(kind) === true) return { is: 'yes', at: fact.at };
    }
    if (fact.functions.length > 0) return together(fact.functions.map((each) => ofFunction(each, kind, depth + 1)));
    return fact.models.length > 0 || fact.goesOn || !fact.takesData ? NO : UNREAD;
  }

  /** The function that answers: what it calls that protects. */
  function handler(thing: Thing, kind: Protection): Verdict {
    const { functions } = thing.value;
    const all =
      functions.length === 0 ? layer(thing, kind) : together(functions.map((each) => ofFunction(each, kind, 0)));
    // What answers is no layer: that it cannot be read says nothing of limits before it.
    return all.is === 'unknown' && kind === 'limiter' ? NO : all;
  }

  return { layer, handler };
}

/** Several that all run: one that protects is enough. */
function anyOf(verdicts: readonly Verdict[]): Verdict {
  const yes = verdicts.find((each) => each.is === 'yes');
  return yes ?? (verdicts.some((each) => each.is === 'unknown') ? UNREAD : NO);
}

/** The status by which a function says why it refuses. */
const STATUSES: Partial<Record<Protection, number>> = { limiter: 429, authentication: 401, authorisation: 403 };

/** What the ways say in which a function refuses requests; null where it refuses none, or for other reasons. */
function denialOf(body: Body, path: string, kind: Protection): Verdict | null {
  const found = body.denials.find(({ status }) => status !== null && status === STATUSES[kind]);
  if (found !== undefined) {
    const isEvident = kind === 'limiter' || (body.readsCredentials && !isPassedBy(body, found));
    return isEvident ? { is: 'yes', at: { path, start: found.start, end: found.end } } : UNREAD;
  }
  // Whoever ends requests without saying why may do it for this reason.
  return body.denials.some(({ status }) => status === null) ? UNREAD : null;
}

/** Whether requests that fail a check are refused: the check runs in any case, or what comes of it is told. */
function isKept(body: Body, check: Span, kind: Protection): boolean {
  const inBranch = body.branches.some(({ start, end }) => start <= check.start && end >= check.end);
  const refuses = body.denials.some(({ status }) => status === null || [401, 403, 429].includes(status));
  if (inBranch && !refuses) return false;
  return kind === 'limiter' || !body.passes.some((pass) => pass.start < check.start && !testsCredentials(pass.test));
}

/** Whether some requests are let through before anything was asked of them. */
function isPassedBy({ passes }: Body, denial: Body['denials'][number]): boolean {
  return passes.some((pass) => pass.start < denial.start && !testsCredentials(pass.test));
}

/** Several things that it may be: all must protect; any that cannot be read leaves it open. */
function together(verdicts: readonly Verdict[]): Verdict {
  const [first = UNREAD, ...rest] = verdicts;
  return rest.every(({ is }) => is === first.is) ? first : UNREAD;
}

/** What a model says; null for what none describes. */
function ofModel(model: MemberModel | null, at: SourcePlace, kind: Protection): Verdict | null {
  const protects = model?.web?.protects;
  if (protects == null) return null;
  return protects.includes(kind) ? { is: 'yes', at } : NO;
}

/** What is known of a name in the languages of an application. */
export function modelOf({ units }: Application, type: string): MemberModel | null {
  for (const unit of units) {
    const model = unit.models.lookup(type.startsWith('middleware.') ? `${unit.conventions.globals}:${type}` : type);
    if (model !== null) return model;
  }
  return null;
}
