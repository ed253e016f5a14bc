import type { Tree } from 'web-tree-sitter';

/**
 * What the parser's WebAssembly module exports for walking a tree. web-tree-sitter's own `TreeCursor` carries the cursor
 * through JavaScript and back at each call, which costs more than the walk; these leave it where it is. Each takes the
 * tree's address, and the cursor is the one that was made or moved last: nothing else may be asked between.
 */
interface Exports {
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

const NAMES = [
  '_ts_tree_cursor_delete_wasm',
  '_ts_tree_cursor_goto_first_child_wasm',
  '_ts_tree_cursor_goto_next_sibling_wasm',
  '_ts_tree_cursor_goto_parent_wasm',
  '_ts_tree_cursor_current_node_type_id_wasm',
  '_ts_tree_cursor_current_field_id_wasm',
  '_ts_tree_cursor_start_index_wasm',
  '_ts_tree_cursor_end_index_wasm',
] as const satisfies readonly (keyof Exports)[];

/** A cursor at the root of a tree. */
export interface RawCursor {
  kind(): number;
  field(): number;
  /** Offsets in UTF-16 units. */
  start(): number;
  end(): number;
  toFirstChild(): boolean;
  toNextSibling(): boolean;
  toParent(): boolean;
  free(): void;
}

/** @throws Error where the module is none of the version that this was written for */
export function rawCursors(module: object): (tree: Tree) => RawCursor {
  if (!isExports(module)) throw new Error('the parser is of another version than this program was built with');
  return (tree) => {
    // The object is of no use: what counts is that the module has made a cursor and has it at hand.
    tree.walk();
    return cursorOf(module, addressOf(tree));
  };
}

function isExports(module: object): module is Exports {
  return NAMES.every((name) => typeof Reflect.get(module, name) === 'function');
}

/** web-tree-sitter keeps the address under the key 0. */
function addressOf(tree: Tree): number {
  const address: unknown = Reflect.get(tree, 0);
  if (typeof address !== 'number') throw new Error('the parser gave a tree without an address');
  return address;
}

function cursorOf(module: Exports, tree: number): RawCursor {
  return {
    kind: () => module._ts_tree_cursor_current_node_type_id_wasm(tree),
    field: () => module._ts_tree_cursor_current_field_id_wasm(tree),
    start: () => module._ts_tree_cursor_start_index_wasm(tree),
    end: () => module._ts_tree_cursor_end_index_wasm(tree),
    toFirstChild: () => module._ts_tree_cursor_goto_first_child_wasm(tree) === 1,
    toNextSibling: () => module._ts_tree_cursor_goto_next_sibling_wasm(tree) === 1,
    toParent: () => module._ts_tree_cursor_goto_parent_wasm(tree) === 1,
    free: () => module._ts_tree_cursor_delete_wasm(tree),
  };
}
