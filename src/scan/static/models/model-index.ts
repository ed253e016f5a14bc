import type { MemberModel } from './model.js';

/** The models of a language, by canonical name. */
export interface ModelIndex {
  /** What is known of a name; of a member of a type, also through what the type extends; else of any member of it (`.*`). */
  lookup(name: string): MemberModel | null;
  /** The same of a member of a type. */
  member(type: string, name: string): MemberModel | null;
  /** Whether a type (or module) is modelled: what its models do not name is then known to be nothing. */
  knows(type: string): boolean;
  /** Whether a type is another one, or is made from it. */
  isA(type: string, base: string): boolean;
  /**
   * Models of a method by its name alone: as one of texts, lists and maps; of what has no known type at all (`any`), also
   * as one of that.
   */
  untyped(name: string, any: boolean): readonly MemberModel[];
  /** Types of handlers that functions without types are known for by what they do. */
  readonly recognisable: readonly MemberModel[];
  /** Types of handlers that functions are by the file that exports them. */
  readonly exported: readonly MemberModel[];
  /** Whether routes are put on objects of a type, so that it matters which one it is. */
  routes(type: string): boolean;
  /** Last words of names that have sinks of a harmful kind: text that nobody could read and that holds one is a loss. */
  readonly sinkWords: ReadonlySet<string>;
  /** The name that stands for the same thing. */
  canonical(name: string): string;
  /** Names that the user's own models describe: functions of the repository may be among them. */
  readonly own: ReadonlySet<string>;
}

const DEEPEST = 6;
/** What receivers of no known type may be. */
const COLLECTIONS = ['?text', '?list', '?map', '?function'];
/** Names are the author's to choose: so many answers are kept. */
const MOST_ANSWERS = 50_000;

/** Models by their names, with what the names alone say. */
interface Names {
  readonly models: ReadonlyMap<string, MemberModel>;
  /** Types and modules that are modelled, or of which a member is. */
  readonly known: ReadonlySet<string>;
  /** Types that routes are put on. */
  readonly routers: ReadonlySet<string>;
}

/**
 * @param models of one language; a later one of the same name adds nothing, unless one of them speaks of routes alone
 * @param own those of them that are the user's
 */
export function modelIndex(models: readonly MemberModel[], own: readonly MemberModel[] = []): ModelIndex {
  const names = namesOf(models);
  const lookup = lookUpIn(names);
  const member = membersIn(names);
  const methods = new Map<string, readonly MemberModel[]>();

  function untyped(name: string, any: boolean): readonly MemberModel[] {
    const key = any ? `?${name}` : name;
    const found = methods.get(key);
    if (found !== undefined) return found;
    const types = any ? ['?', ...COLLECTIONS] : COLLECTIONS;
    const models = types.flatMap((type) => member(type, name) ?? []);
    methods.set(key, models);
    return models;
  }

  return {
    sinkWords: sinkWordsOf(models),
    untyped,
    routes: routesOf(names),
    isA: (type, base) => isA(names, type, base),
    lookup,
    member,
    recognisable: models.filter(({ recognisedBy }) => recognisedBy.length > 0),
    exported: models.filter(({ exportedFrom }) => exportedFrom !== null),
    knows: (type) => names.known.has(type),
    canonical: (name) => canonical(names, name),
    own: new Set(own.map(({ name }) => name)),
  };
}

function namesOf(all: readonly MemberModel[]): Names {
  const models = new Map<string, MemberModel>();
  const known = new Set<string>();
  const routers = new Set<string>();
  for (const model of all) {
    models.set(model.name, together(models.get(model.name), model));
    known.add(model.name);
    for (const type of routersOf(model)) routers.add(type);
    const dot = model.name.lastIndexOf('.');
    if (dot > 0) known.add(model.name.slice(0, dot));
  }
  return { models, known, routers };
}

/** Looks names up; the answers are kept. */
function lookUpIn(names: Names): (name: string) => MemberModel | null {
  const answers = new Map<string, MemberModel | null>();
  return (name) => {
    const answer = answers.get(name);
    if (answer !== undefined) return answer;
    const made = modelNamed(names, name);
    if (answers.size < MOST_ANSWERS) answers.set(name, made);
    return made;
  };
}

/** Looks members up: asked for with every member that is read, so that no name is put together for it twice. */
function membersIn(names: Names): (type: string, name: string) => MemberModel | null {
  const answers = new Map<string, Map<string, MemberModel | null>>();
  let count = 0;
  return (type, name) => {
    const known = answers.get(type)?.get(name);
    if (known !== undefined) return known;
    const made = modelNamed(names, `${type}.${name}`);
    if (count >= MOST_ANSWERS) return made;
    count++;
    const ofType = answers.get(type) ?? new Map<string, MemberModel | null>();
    answers.set(type, ofType.set(name, made));
    return made;
  };
}

function canonical({ models }: Names, name: string): string {
  return models.get(name)?.sameAs ?? name;
}

function modelNamed(names: Names, name: string, depth = 0): MemberModel | null {
  const { models } = names;
  const own = models.get(name);
  if (own !== undefined) return own.sameAs === null ? own : (modelNamed(names, own.sameAs, depth + 1) ?? own);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || depth > DEEPEST) return null;
  const type = models.get(name.slice(0, dot));
  if (type === undefined) return null;
  const bases = type.sameAs === null ? type.extends : [type.sameAs];
  for (const base of bases) {
    const inherited = modelNamed(names, base + name.slice(dot), depth + 1);
    if (inherited !== null) return inherited;
  }
  return models.get(`${name.slice(0, dot)}.*`) ?? null;
}

function isA(names: Names, type: string, base: string, depth = 0): boolean {
  const own = canonical(names, type);
  if (own === canonical(names, base)) return true;
  return depth < DEEPEST && (names.models.get(own)?.extends ?? []).some((each) => isA(names, each, base, depth + 1));
}

/** Whether routes are put on a type, or on one that it extends; the answers are kept. */
function routesOf({ models, routers }: Names): (type: string) => boolean {
  const answers = new Map<string, boolean>();

  function routes(type: string, depth = 0): boolean {
    const known = answers.get(type);
    if (known !== undefined) return known;
    const own = models.get(type)?.sameAs ?? type;
    const bases = models.get(own)?.extends ?? [];
    const answer = routers.has(own) || (depth < DEEPEST && bases.some((each) => routes(each, depth + 1)));
    if (answers.size < MOST_ANSWERS) answers.set(type, answer);
    return answer;
  }

  return (type) => routes(type);
}

/** Of these kinds a page or a log has plenty, and little comes of them. */
const MILD: ReadonlySet<string> = new Set(['html', 'log', 'header', 'regex', 'trust']);

function sinkWordsOf(models: readonly MemberModel[]): ReadonlySet<string> {
  const harmful = models.filter(({ sinks }) => sinks.some(({ kind }) => !MILD.has(kind)));
  return new Set(
    harmful.map(({ name }) => name.replace(/\(\)$/, '')).map((name) => name.slice(name.search(/[\w$]*$/))),
  );
}

/** Routes, and what else is opened, are told in files of their own: what else is known of the same name stays. */
function together(known: MemberModel | undefined, more: MemberModel): MemberModel {
  if (known === undefined) return more;
  const opens = known.opens.length > 0 ? known.opens : more.opens;
  if (saysNothing(known) && (known.web === null || more.web === null))
    return { ...more, opens, web: known.web ?? more.web };
  if (known.web === null) return { ...known, opens, web: more.web, returns: known.returns ?? more.returns };
  return { ...known, opens };
}

function saysNothing({ name: _name, web: _web, opens: _opens, ...rest }: MemberModel): boolean {
  return Object.values(rest).every(
    (part) => part === null || part === 0 || part === false || (Array.isArray(part) && part.length === 0),
  );
}

/** The types of what a model puts routes on, or makes for it. */
function routersOf({ name, web, returns }: MemberModel): readonly string[] {
  if (web === null) return [];
  const { route, use, child, own } = web;
  const parts = [route, use, child, own].filter((part) => part !== null);
  const dot = name.lastIndexOf('.');
  const puts = dot > 0 && parts.some(({ on }) => on === null);
  const makes = route !== null || child !== null || own !== null;
  return [...(puts ? [name.slice(0, dot)] : []), ...(own === null ? [] : [name]), ...(makes ? made(returns) : [])];
}

function made(returns: string | null): readonly string[] {
  return returns === null || returns === 'this' ? [] : [returns];
}
