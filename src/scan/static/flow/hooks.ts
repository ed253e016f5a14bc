import type { Hooks } from './interpreter.js';

/** Several as one. */
export function allHooks(hooks: readonly Partial<Hooks>[]): Hooks {
  return {
    file: (it, unit) => hooks.forEach((each) => void each.file?.(it, unit)),
    call: (it, seen) => hooks.forEach((each) => void each.call?.(it, seen)),
    reached: (it, seen) => hooks.forEach((each) => void each.reached?.(it, seen)),
    sunk: (it, seen) => hooks.forEach((each) => void each.sunk?.(it, seen)),
    asked: (it, seen) => hooks.forEach((each) => void each.asked?.(it, seen)),
    compared: (it, seen) => hooks.forEach((each) => void each.compared?.(it, seen)),
    part: (it, seen) => hooks.forEach((each) => void each.part?.(it, seen)),
    named: (it, seen) => hooks.forEach((each) => void each.named?.(it, seen)),
    decorated: (it, frame, index, value) => hooks.forEach((each) => void each.decorated?.(it, frame, index, value)),
    looked: (it, unit) => hooks.forEach((each) => void each.looked?.(it, unit)),
  };
}
