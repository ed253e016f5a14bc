import type { PatternNode } from './syntax.js';

/** What may come next where a part of a pattern ends. */
interface Follow {
  /** 1 for every byte that the rest of the pattern can begin with. */
  readonly first: Uint8Array;
  /** Most steps that the rest takes to fail at its first byte. */
  readonly probe: number;
}

interface Cost {
  /** Most steps of the part itself, for one start, with every way through it tried. */
  readonly work: number;
  /** In how many ways the part can end so that the rest may go on beyond its first byte. */
  readonly ways: number;
}

/**
 * The most steps that a backtracking matcher takes for one start of a pattern, whatever the text: an upper bound, from
 * the pattern alone. Adjacent repeats of overlapping classes multiply, and so do options that begin alike in a repeated
 * group: `(?:a|aa){60}` has a bound on its length and none on its cost that anybody would wait for.
 */
export function mostSteps(node: PatternNode): number {
  return costOf(node, ANYTHING, true).work;
}

const ALL = new Uint8Array(256).fill(1);
const NONE = new Uint8Array(256);
/** Behind the pattern stands its boundary: two tests of any byte. */
const ANYTHING: Follow = { first: ALL, probe: 2 };

/** `forward` is false inside a look-behind, which reads its parts from the last to the first: no first byte helps there. */
function costOf(node: PatternNode, follow: Follow, forward: boolean): Cost {
  switch (node.kind) {
    case 'set':
      return { work: 1 + follow.probe, ways: 1 };
    case 'assertion':
      return { work: 1 + follow.probe + (node.body === null ? 0 : aroundCost(node.body, node.behind)), ways: 1 };
    case 'sequence':
      return sequenceCost(node.items, follow, forward);
    case 'either':
      return eitherCost(node.options, follow, forward);
    case 'repeat':
      return repeatCost(node, follow, forward);
  }
}

/** Remembered, because a look-around within a look-around would be worked out twice at each level. */
const aroundCosts = new WeakMap<PatternNode, number>();

function aroundCost(body: PatternNode, behind: boolean): number {
  const known = aroundCosts.get(body);
  if (known !== undefined) return known;
  const { work } = costOf(body, { first: ALL, probe: 0 }, !behind);
  aroundCosts.set(body, work);
  return work;
}

function sequenceCost(items: readonly PatternNode[], follow: Follow, forward: boolean): Cost {
  const costs: Cost[] = [];
  let next = follow;
  for (const item of items.toReversed()) {
    costs.push(costOf(item, next, forward));
    next = { first: beginning(item, next.first), probe: probeOf(item) + (isNullable(item) ? next.probe : 0) };
  }
  let [work, ways] = [0, 1];
  for (const cost of costs.reverse()) {
    work += ways * cost.work;
    ways *= cost.ways;
  }
  return { work: work + follow.probe, ways };
}

/** Options whose first bytes differ cannot both go on. */
function eitherCost(options: readonly PatternNode[], follow: Follow, forward: boolean): Cost {
  const costs = options.map((option) => costOf(option, follow, forward));
  const firsts = options.map((option) => beginning(option, ALL));
  if (
    forward &&
    options.length <= 256 &&
    firsts.every((first, index) => firsts.slice(index + 1).every((other) => apart(first, other)))
  ) {
    const probes = options.reduce((sum, option) => sum + probeOf(option), 0);
    return {
      work: probes + Math.max(...costs.map(({ work }) => work)),
      ways: Math.max(...costs.map(({ ways }) => ways)),
    };
  }
  return {
    work: costs.reduce((sum, { work }) => sum + work, 0),
    ways: costs.reduce((sum, { ways }) => sum + ways, 0),
  };
}

function repeatCost(node: PatternNode & { readonly kind: 'repeat' }, follow: Follow, forward: boolean): Cost {
  const { item, min, max } = node;
  if (max === 0) return { work: follow.probe, ways: 1 };
  const own = beginning(item, ALL);
  const again: Follow = { first: union(own, follow.first), probe: probeOf(item) + follow.probe };
  const once = costOf(item, again, forward);
  const ends = max - min + 1;
  if (once.ways === 1) {
    const oneEnd = ends === 1 || (forward && !isNullable(item) && apart(own, follow.first));
    return { work: max * once.work + ends * follow.probe, ways: oneEnd ? 1 : ends };
  }
  // A chain of n rounds has ways^n forms, and each form that may stop calls the rest.
  let [forms, work, ways] = [1, 0, min === 0 ? 1 : 0];
  for (let round = 1; round <= max && Number.isFinite(work); round++) {
    work += forms * once.work;
    forms *= once.ways;
    if (round >= min) ways += forms;
  }
  return { work: work + ways * follow.probe, ways };
}

/** Bytes that a part, with what follows it when it may be empty, can begin with. */
function beginning(node: PatternNode, follow: Uint8Array): Uint8Array {
  switch (node.kind) {
    case 'set':
      return node.bytes;
    case 'assertion':
      return node.body === null ? follow : ALL;
    case 'sequence':
      return node.items.reduceRight<Uint8Array>((next, item) => beginning(item, next), follow);
    case 'either':
      return node.options.reduce<Uint8Array>((all, option) => union(all, beginning(option, follow)), NONE);
    case 'repeat': {
      const first = beginning(node.item, follow);
      return node.min === 0 ? union(first, follow) : first;
    }
  }
}

/** Most steps of a part that fails at its first byte. */
function probeOf(node: PatternNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'assertion':
      return 1 + (node.body === null ? 0 : aroundCost(node.body, node.behind));
    case 'sequence': {
      const filled = node.items.findIndex((item) => !isNullable(item));
      const tried = filled === -1 ? node.items : node.items.slice(0, filled + 1);
      return tried.reduce((sum, item) => sum + probeOf(item), 1);
    }
    case 'either':
      return node.options.reduce((sum, option) => sum + probeOf(option), 1);
    case 'repeat':
      return probeOf(node.item) + 1;
  }
}

function isNullable(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'assertion':
      return true;
    case 'sequence':
      return node.items.every(isNullable);
    case 'either':
      return node.options.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.item);
  }
}

function apart(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((on, code) => on === 0 || b[code] === 0);
}

function union(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((on, code) => on | (b[code] ?? 0));
}
