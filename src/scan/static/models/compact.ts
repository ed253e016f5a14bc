import type { MemberModel } from './model.js';

/** Models as they are stored: names that share everything stand together, and what says nothing is left out. */
export interface CompactModel {
  readonly names: readonly string[];
  readonly model: Partial<MemberModel>;
}

const NOTHING: Omit<MemberModel, 'name'> = {
  sameAs: null,
  type: null,
  returns: null,
  extends: [],
  source: null,
  sinks: [],
  passes: [],
  text: null,
  fills: [],
  cleans: 0,
  revives: 0,
  routed: false,
  runsFirst: [],
  ends: false,
  parses: null,
  vouches: 0,
  removes: [],
  removesGlobally: null,
  maps: null,
  belowRoot: [],
  guards: [],
  callbacks: [],
  collection: null,
  reads: null,
  shapes: null,
  words: null,
  recognisedBy: [],
  named: [],
  exportedFrom: null,
  annotatesParameter: null,
  annotatesFunction: null,
  web: null,
  opens: [],
};

/** What a store of models holds of them, in the order of their first names. */
export function compactModels(models: readonly MemberModel[]): readonly CompactModel[] {
  const groups = new Map<string, { names: string[]; model: Partial<MemberModel> }>();
  for (const { name, ...rest } of models) {
    const model = Object.fromEntries(Object.entries(rest).filter(([, value]) => saysSomething(value)));
    const key = JSON.stringify(model);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names: [name], model });
    else group.names.push(name);
  }
  return [...groups.values()];
}

function saysSomething(value: unknown): boolean {
  return value !== null && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0);
}

/** The models that a store holds. */
export function expandModels(compact: readonly CompactModel[]): MemberModel[] {
  return compact.flatMap(({ names, model }) => names.map((name) => ({ ...NOTHING, ...model, name })));
}
