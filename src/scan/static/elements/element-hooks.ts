import type { Route } from '../application/index.js';
import type { Frame } from '../flow/frame.js';
import { allHooks } from '../flow/hooks.js';
import type { Hooks } from '../flow/interpreter.js';
import type { SourcePlace } from '../flow/taint.js';
import { onlyLiteral, type Value } from '../flow/value.js';
import type { Span } from '../ir/span.js';
import type { MemberModel, ModelSink } from '../models/model.js';
import { harmOf } from './harmful-calls.js';
import { hostsOf } from './hosts.js';
import { openingHooks } from './opening-hooks.js';
import { routeElement } from './route-element.js';
import type { SeenElement } from './seen-element.js';

/** Names of settings are no longer, and hold no spaces. */
const SETTING = /^[\w.:-]{1,120}$/;

/** Who collects elements while files are looked through. */
export interface ElementHooks {
  readonly hooks: Partial<Hooks>;
  /** All that was met, each once a place; routes come with what stands before them. */
  elements(routes: readonly Route[]): readonly SeenElement[];
}

/** Looks on while the engine works, and gathers what the code exposes and what it reaches. */
export function elementHooks(): ElementHooks {
  const seen = new Map<string, SeenElement>();

  function put(element: SeenElement): void {
    const { kind, name, at } = element;
    seen.set(`${kind} ${name} ${at.path}:${at.start}`, element);
  }

  function setting(name: unknown, at: SourcePlace): void {
    if (typeof name !== 'string' || !SETTING.test(name)) return;
    put({ kind: 'env', name, at, boundary: 'administrator', facts: [] });
  }

  const hooks: Partial<Hooks> = {
    call(_it, { frame, call, callee, given }) {
      const { receiver, models } = callee;
      const reads =
        models.some(({ source }) => source === 'environment') || (receiver !== null && isSettings(frame, receiver));
      const [first] = given;
      if (reads && first !== undefined) setting(onlyLiteral(first.value)?.value, placeIn(frame, call));
    },
    asked(_it, { frame, object, name, at }) {
      if (isSettings(frame, object, name)) setting(name, at);
    },
    reached(_it, { frame, call, kind, given }) {
      hosts(placeIn(frame, call), { kind, values: [given.value] });
    },
    sunk(_it, { frame, call, model, sink, values }) {
      const at = placeIn(frame, call);
      hosts(at, { kind: sink.kind, values });
      const harm = harmOf(sink.kind, values);
      if (harm === null || (takesFunctions(model, sink) && values.every(({ text }) => text === null))) return;
      put({
        kind: 'call',
        name: model.name,
        at,
        boundary: 'service',
        facts: [{ name: 'does', value: harm, at: null }],
      });
    },
  };

  function hosts(at: SourcePlace, reached: Parameters<typeof hostsOf>[0]): void {
    for (const { host, protocol } of hostsOf(reached)) {
      put({
        kind: 'host',
        name: host,
        at,
        boundary: 'partner',
        facts: [{ name: 'protocol', value: protocol, at: null }],
      });
    }
  }

  return {
    hooks: allHooks([hooks, openingHooks(put)]),
    elements: (routes) => [...routes.map(routeElement), ...seen.values()],
  };
}

/** Whether a function may stand where the sink is: then only a text is run as code. */
function takesFunctions({ callbacks }: MemberModel, { at }: ModelSink): boolean {
  return at.some((place) => callbacks.some((callback) => callback.at.at === place.at));
}

function placeIn({ unit: { path } }: Frame, { start, end }: Span): SourcePlace {
  return { path, start, end };
}

/**
 * Whether a value holds all settings of the process.
 * @param part a name that must be no method of it
 */
function isSettings({ unit: { models } }: Frame, { types }: Value, part?: string): boolean {
  return types.some(
    (type) =>
      models.lookup(type)?.source === 'environment' && (part === undefined || models.member(type, part) === null),
  );
}
