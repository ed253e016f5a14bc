import { childBy, childrenBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../tree/flat-tree.js';
import { inRole, type Term } from './term.js';

/** What one kind of node becomes: a kind of its own, its children in its place, or what a function makes of it. */
export type Form = { readonly as: string; readonly operator?: true } | 'through' | 'leaf' | 'gone' | Make;
export type Make = (read: TermReader, node: number) => readonly Term[];

/** Forms of a language by kind of node; a kind that is not listed keeps its name and its fields as roles. */
export interface Forms {
  readonly kinds: Readonly<Record<string, Form>>;
  /** Kinds of leaves that are names. */
  readonly names: readonly string[];
}

/** Deeper than this no source is read by people; a term there is a leaf. */
const DEEPEST = 600;

const STATEMENTS =
  /^(?:if|unless|while|until|do|for|foreach|try|return|throw|function|class|block|import|with|switch|case|break|continue|namespace|module|statement|echo|hblock|declare)$|_(?:statement|declaration|definition|directive|clause|signature)$/;

/** Reads the nodes of one tree as terms. */
export class TermReader {
  #depth = 0;
  readonly #names: ReadonlySet<string>;
  readonly tree: FlatTree;
  readonly forms: Forms;

  constructor(tree: FlatTree, forms: Forms) {
    this.tree = tree;
    this.forms = forms;
    this.#names = new Set(forms.names);
  }

  kind(node: number): string {
    return kindOf(this.tree, node);
  }

  text(node: number): string {
    return textOf(this.tree, node);
  }

  kids(node: number): readonly number[] {
    return childrenOf(this.tree, node);
  }

  by(node: number, field: string): number | null {
    const found = childBy(this.tree, node, field);
    return found === NONE ? null : found;
  }

  all(node: number, field: string): readonly number[] {
    return childrenBy(this.tree, node, field);
  }

  field(node: number): string {
    return this.tree.fieldNames[this.tree.fields[node] ?? 0] ?? '';
  }

  make(kind: string, node: number, parts: readonly Term[], text = ''): Term {
    const start = this.tree.starts[node] ?? 0;
    return { kind, role: '', text, start, end: trimmedEnd(this.tree.text, start, this.tree.ends[node] ?? 0), parts };
  }

  leaf(kind: string, node: number, text = this.text(node)): Term {
    return this.make(kind, node, [], text);
  }

  /** What a node becomes. */
  terms(node: number): readonly Term[] {
    const kind = this.kind(node);
    if (this.#names.has(kind)) return [this.leaf('name', node)];
    const form = this.forms.kinds[kind];
    if (this.#depth > DEEPEST || form === 'leaf') return [this.leaf(kind, node)];
    this.#depth++;
    try {
      return this.#formed(form, kind, node);
    } finally {
      this.#depth--;
    }
  }

  #formed(form: Form | undefined, kind: string, node: number): readonly Term[] {
    if (form === 'gone') return [];
    if (form === 'through') return this.#through(node);
    if (typeof form === 'function') return form(this, node);
    if (form === 'leaf' || (form === undefined && this.kids(node).length === 0)) return [this.leaf(kind, node)];
    const parts = this.parts(node).filter(({ role }) => form?.operator !== true || role !== 'operator');
    const operator = form?.operator === true ? this.by(node, 'operator') : null;
    return [this.make(form?.as ?? kind, node, parts, operator === null ? '' : this.text(operator))];
  }

  /** What stands inside a wrapper; of several, the first is meant by a wrapper of one. */
  #through(node: number): readonly Term[] {
    const inside = this.kids(node).flatMap((kid) => this.terms(kid));
    return inside.length === 0 && this.kids(node).length === 0 ? [this.leaf(this.kind(node), node)] : inside;
  }

  /** The children of a node, each in the role of its field. */
  parts(node: number): readonly Term[] {
    return this.kids(node).flatMap((kid) => this.terms(kid).map((term) => inRole(term, this.field(kid))));
  }

  /** What the child with a field becomes, in a role. */
  as(role: string, node: number | null): readonly Term[] {
    return node === null ? [] : this.terms(node).map((term) => inRole(term, role));
  }

  /** All children with a field, in a role. */
  allAs(role: string, nodes: readonly number[]): readonly Term[] {
    return nodes.flatMap((node) => this.as(role, node));
  }

  /** A list of statements of what stands in a node; what is no statement by itself becomes one. */
  block(node: number | null, kind = 'block'): Term | null {
    if (node === null) return null;
    const form = this.terms(node);
    const [only] = form;
    if (form.length === 1 && only !== undefined && (only.kind === 'block' || only.kind === 'members'))
      return kind === only.kind ? only : { ...only, kind };
    return this.make(kind, node, form.map(asStatement));
  }

  /** A node whose children are statements. */
  statements(node: number, kind = 'block'): Term {
    const parts = this.kids(node).flatMap((kid) => this.terms(kid).map(asStatement));
    return this.make(kind, node, parts);
  }

  blockAs(role: string, node: number | null): readonly Term[] {
    const block = this.block(node);
    return block === null ? [] : [inRole(block, role)];
  }
}

/** Whether it stands by itself, and is no value. */
export function isStatement({ kind }: Term): boolean {
  return STATEMENTS.test(kind);
}

/** The term as it stands in a list of statements. */
export function asStatement(term: Term): Term {
  if (STATEMENTS.test(term.kind)) return inRole(term, '');
  return {
    kind: 'statement',
    role: '',
    text: '',
    start: term.start,
    end: term.end,
    parts: [inRole(term, '')],
  };
}

/** Where a term ends, without the semicolon that only some writers set. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /[;\s]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Several terms in one place: one stands for itself. */
export function tuple(terms: readonly Term[]): readonly Term[] {
  const [first] = terms;
  const last = terms.at(-1);
  if (terms.length === 1 || first === undefined || last === undefined) return terms;
  return [
    { kind: 'tuple', role: '', text: '', start: first.start, end: last.end, parts: terms.map((t) => inRole(t, '')) },
  ];
}
