import { type FlatTree, NONE, textOf } from '../../../tree/flat-tree.js';

/** The text of a node; empty where a broken source lacks it. */
export function textAt(tree: FlatTree, node: number): string {
  return node === NONE ? '' : textOf(tree, node);
}
