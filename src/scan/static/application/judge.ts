import type { SourcePlace } from '../flow/taint.js';
import type { Protection } from '../models/web-model.js';
import type { Application } from './application.js';
import type { Thing } from './event.js';
import { type FunctionVerdicts, functionVerdicts } from './function-verdict.js';
import { modelOf } from './known-model.js';
import { textsOf } from './read.js';
import type { RouterTree } from './tree.js';
import { anyOf, NO, ofModel, together, UNREAD, type Verdict } from './verdict.js';

/** Judges what stands before routes by what it does, not by how it is called. */
export interface Judge {
  /** Something that stands before a route. */
  layer(thing: Thing, kind: Protection): Verdict;
  /** The function that answers: only what can be seen in it counts. */
  handler(thing: Thing, kind: Protection): Verdict;
}

/** What verdicts are asked of. */
interface Asking {
  readonly application: Application;
  readonly ofFunction: FunctionVerdicts;
}

export function judgeOf(application: Application, { nodes }: RouterTree): Judge {
  const ofFunction = functionVerdicts(application.facts);
  const asking: Asking = { application, ofFunction };

  function layer({ value, at }: Thing, kind: Protection): Verdict {
    const asked = value.sites.flatMap((site) => nodes.get(site)?.layers ?? []);
    if (asked.length > 0) return anyOf(asked.map((each) => layer(each, kind)));
    // Of a function that a library gave on, the function says more than the name of the library's.
    const says = (type: string) => modelOf(application, type)?.web?.protects != null;
    const types = value.functions.length > 0 ? value.types.filter(says) : value.types;
    const verdicts = [
      ...types.map((type) => ofType(asking, type, at, kind)),
      ...value.functions.map((closure) => ofFunction(closure, kind)),
      ...textsOf(value).map(({ text, known: isKnown }) => (isKnown ? ofName(asking, text, at, kind) : UNREAD)),
    ];
    return together(verdicts);
  }

  /** The function that answers: what it calls that protects. */
  function handler(thing: Thing, kind: Protection): Verdict {
    const { functions } = thing.value;
    const all = functions.length === 0 ? layer(thing, kind) : together(functions.map((each) => ofFunction(each, kind)));
    // What answers is no layer: that it cannot be read says nothing of limits before it.
    return all.is === 'unknown' && kind === 'limiter' ? NO : all;
  }

  return { layer, handler };
}

function ofType(asking: Asking, type: string, at: SourcePlace, kind: Protection): Verdict {
  if (type.startsWith('repo:')) return ofClass(asking, type, at, kind);
  if (type.startsWith('module:')) return UNREAD;
  // What wraps a handler is known by the name of the wrapper.
  const wrapper = type.endsWith('()') ? modelOf(asking.application, type.slice(0, -2)) : null;
  return ofModel(modelOf(asking.application, type), at, kind) ?? ofModel(wrapper, at, kind) ?? UNREAD;
}

/** A class of the repository: what its methods do, and what it inherits. */
function ofClass({ application, ofFunction }: Asking, type: string, at: SourcePlace, kind: Protection): Verdict {
  const it = application.interpreter;
  if (it === null) return UNREAD;
  const bases = it.libraryBases(type).map((base) => ofModel(modelOf(application, base), at, kind) ?? UNREAD);
  const own = (it.program.classes.get(type) ?? []).flatMap(({ unit, form }) =>
    form.methods.map((index) => ofFunction({ unit, index, scope: { vars: new Map(), outer: null }, self: null }, kind)),
  );
  const yes = [...bases, ...own].find((each) => each.is === 'yes');
  if (yes !== undefined) return yes;
  return [...bases, ...own].some((each) => each.is === 'unknown') || own.length === 0 ? UNREAD : NO;
}

/** Middleware that is told by a name in a text: `auth:sanctum`, `throttle:5,1`. */
function ofName({ application }: Asking, text: string, at: SourcePlace, kind: Protection): Verdict {
  const [name = ''] = text.split(':');
  return ofModel(modelOf(application, `middleware.${name}`), at, kind) ?? UNREAD;
}
