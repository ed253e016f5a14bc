import type { Name } from '../../../ir/expression.js';
import type { Lowering } from '../../../lower/lowering.js';

/** What Go's lowering remembers beside the kit's own, of one file. */
interface GoState {
  /** Names that can be seen at this place, and what they are called in the intermediate form. */
  readonly visible: Map<string, string>;
  /** Of each open block, the names that it declares and what they meant outside. */
  readonly blocks: Map<string, string | undefined>[];
  /** So many variables have had this name. */
  readonly counts: Map<string, number>;
  /** Classes of the file's own types, and the nodes of what these are. */
  readonly types: Map<string, { readonly class: number; readonly underlying: number | null }>;
  /** Names of structs without a name, by where they begin. */
  readonly anonymous: Map<number, string>;
  /** Variables that are known to be channels. */
  readonly channels: Set<string>;
  /** Packages of the file's imports, and all words that something is taken from by a dot. */
  words: ReadonlySet<string> | null;
  /** Named results of the function that is being lowered. */
  results: readonly Name[];
  iota: number;
}

const states = new WeakMap<Lowering, GoState>();

export function stateOf(lowering: Lowering): GoState {
  const known = states.get(lowering);
  if (known !== undefined) return known;
  const made: GoState = {
    visible: new Map(),
    blocks: [new Map()],
    counts: new Map(),
    types: new Map(),
    anonymous: new Map(),
    channels: new Set(),
    words: null,
    results: [],
    iota: 0,
  };
  states.set(lowering, made);
  return made;
}

/** Runs something in a block of its own: what it declares is unknown afterwards. */
export function inBlock<T>(lowering: Lowering, run: () => T): T {
  const { blocks, visible } = stateOf(lowering);
  const block = new Map<string, string | undefined>();
  blocks.push(block);
  const made = run();
  blocks.pop();
  for (const [name, outside] of block) {
    if (outside === undefined) visible.delete(name);
    else visible.set(name, outside);
  }
  return made;
}

/**
 * Makes a name known in this block and says what it is called from here on: another name where it hides one that is
 * visible, because the intermediate form has no blocks.
 */
export function declareName(lowering: Lowering, name: string): string {
  if (name === '_') return name;
  const { blocks, visible } = stateOf(lowering);
  const block = blocks[blocks.length - 1];
  const outside = visible.get(name);
  if (block === undefined || (outside !== undefined && block.has(name))) return outside ?? name;
  const called = outside === undefined && name !== 'this' ? name : unusedName(lowering, name);
  block.set(name, outside);
  visible.set(name, called);
  return called;
}

/** The receiver of a method. */
export function declareReceiver(lowering: Lowering, name: string): void {
  const { blocks, visible } = stateOf(lowering);
  blocks[blocks.length - 1]?.set(name, visible.get(name));
  visible.set(name, 'this');
}

function unusedName(lowering: Lowering, name: string): string {
  const { counts } = stateOf(lowering);
  const count = (counts.get(name) ?? 1) + 1;
  counts.set(name, count);
  return `${name}'${count}`;
}

/** What a name of the source is called in the intermediate form. */
export function calledHere(lowering: Lowering, name: string): string {
  return stateOf(lowering).visible.get(name) ?? name;
}

/** Whether a variable, function or package of the file hides the language's own name. */
export function isHidden(lowering: Lowering, name: string): boolean {
  return stateOf(lowering).visible.has(name);
}
