import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/static/tree/flat-tree.ts
var NONE = -1;
function kindOf(tree, node) {
  return tree.kindNames[tree.kinds[node] ?? 0] ?? "";
}
function textOf(tree, node) {
  return tree.text.slice(tree.starts[node], tree.ends[node]);
}
function firstOf(tree, node) {
  const next = node + 1;
  return next < tree.size && tree.parents[next] === node ? next : NONE;
}
function nextOf(tree, node) {
  return tree.nexts[node] ?? NONE;
}
function childrenOf(tree, node) {
  const children = [];
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) children.push(at);
  return children;
}
function childBy(tree, node, field) {
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) {
    if (tree.fieldNames[tree.fields[at] ?? 0] === field) return at;
  }
  return NONE;
}
function childrenBy(tree, node, field) {
  return childrenOf(tree, node).filter((at) => tree.fieldNames[tree.fields[at] ?? 0] === field);
}

export {
  NONE,
  kindOf,
  textOf,
  firstOf,
  nextOf,
  childrenOf,
  childBy,
  childrenBy
};
