import type { TypeName } from '../../../ir/expression.js';
import type { Field } from '../../../ir/module.js';
import type { Lowering } from '../../../lower/lowering.js';
import { childBy, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { isLocal, type Scopes, scopesOf } from './scopes.js';

/** The class whose body is being lowered; what is found in it is added. */
export interface OpenClass {
  readonly index: number;
  readonly name: string;
  /** Methods made here belong to the class itself: `class << self`, `module_function`. */
  readonly static: boolean;
  readonly methods: number[];
  readonly fields: Field[];
  readonly bases: TypeName[];
}

/** What is known of a whole file before its names can be read, and where in it the lowering is. */
export interface RubyFile {
  readonly scopes: Scopes;
  /** Full names, with dots, of the classes, modules and constants that the file declares. */
  readonly classes: ReadonlySet<string>;
  /** The full name of each class and module, by its node. */
  readonly names: ReadonlyMap<number, string>;
  readonly constants: ReadonlySet<string>;
  /** The text of each `<<~X`, by the node that stands for it. */
  readonly heredocs: ReadonlyMap<number, number>;
  readonly imported: Set<string>;
  /** Names of the methods that the file defines. */
  readonly methods: ReadonlySet<string>;
  /** Places of the classes that have been met, by full name. */
  readonly opened: Map<string, number>;
  readonly open: OpenClass[];
}

const files = new WeakMap<FlatTree, RubyFile>();

export function fileOf({ tree }: Lowering): RubyFile {
  const known = files.get(tree);
  if (known !== undefined) return known;
  const made = readFile(tree);
  files.set(tree, made);
  return made;
}

export function openClass(lowering: Lowering): OpenClass | null {
  return fileOf(lowering).open.at(-1) ?? null;
}

/** Whether a bare name is a variable where it stands, and no call. */
export function isVariable(lowering: Lowering, node: number): boolean {
  return isLocal(fileOf(lowering).scopes, lowering.tree, node);
}

function readFile(tree: FlatTree): RubyFile {
  const classes = new Set<string>();
  const names = new Map<number, string>();
  const constants = new Set<string>();
  const methods = new Set<string>();
  const heredocs = new Map<number, number>();
  const waiting: number[] = [];
  /** Full name of the class around each node. */
  const around: string[] = [];
  let next = 0;
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    const outer = around[tree.parents[node] ?? NONE] ?? '';
    around[node] = outer;
    if (kind === 'class' || kind === 'module') {
      const name = classNameOf(tree, node, outer);
      if (name.length < LONGEST_NAME) around[node] = name;
      classes.add(around[node] ?? '');
      names.set(node, around[node] ?? '');
    } else if (kind === 'assignment') {
      const left = childBy(tree, node, 'left');
      if (kindOf(tree, left) === 'constant') constants.add(joinNames(outer, textOf(tree, left)));
    } else if (kind === 'method') methods.add(textOf(tree, childBy(tree, node, 'name')));
    else if (kind === 'heredoc_beginning') waiting.push(node);
    else if (kind === 'heredoc_body') {
      const begin = waiting[next++];
      if (begin !== undefined) heredocs.set(begin, node);
    }
  }
  return {
    scopes: scopesOf(tree),
    classes,
    names,
    constants,
    heredocs,
    methods,
    imported: new Set(),
    opened: new Map(),
    open: [],
  };
}

/** Names of classes that are nested deeper than this are those of the class around them. */
const LONGEST_NAME = 500;

/** The full name of a class or module node, with dots. */
function classNameOf(tree: FlatTree, node: number, outer: string): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? outer : joinNames(outer, dotted(textOf(tree, name)));
}

export function joinNames(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}.${inner}`;
}

/** `Foo::Bar` with dots; a leading `::` is dropped. */
export function dotted(name: string): string {
  return name.replace(/\s+/g, '').replace(/^::/, '').replaceAll('::', '.');
}

/** Nodes whose children are statements. */
const BODIES = /^(?:program|body_statement|block_body|then|else|do|begin|ensure|parenthesized_statements)$/;
const LOOPS = /^(?:each|each_with_index|each_pair|each_value|each_key|each_entry|reverse_each|find_each|loop)$/;

/** Whether a call with a block stands for a loop: `list.each do |x| … end` as a statement. */
export function isLoop(tree: FlatTree, node: number): boolean {
  if (kindOf(tree, node) !== 'call' || !BODIES.test(kindOf(tree, tree.parents[node] ?? NONE))) return false;
  if (childBy(tree, node, 'block') === NONE || childBy(tree, node, 'arguments') !== NONE) return false;
  const method = childBy(tree, node, 'method');
  const name = method === NONE ? '' : textOf(tree, method);
  const received = childBy(tree, node, 'receiver') !== NONE;
  return LOOPS.test(name) && received === (name !== 'loop');
}
