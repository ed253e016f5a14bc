import type { Frame } from '../flow/frame.js';
import type { Interpreter, SeenCall, SeenPart, SeenValue } from '../flow/interpreter.js';
import { callable } from '../flow/member.js';
import { symbolOf } from '../flow/sink.js';
import type { Taints } from '../flow/taint.js';
import type { Value } from '../flow/value.js';
import type { Rule } from '../rule.js';
import type { CheckHit } from './check-hit.js';
import { regExp } from './condition.js';
import type { Purpose } from './rule.js';
import { hasWord } from './words.js';

/** Looks at what values of a source are for, where no library says it. */
export interface Purposes {
  call(it: Interpreter, seen: SeenCall): void;
  part(it: Interpreter, seen: SeenPart): void;
  named(it: Interpreter, seen: SeenValue): void;
}

interface Meant {
  readonly rule: Rule;
  readonly purpose: Purpose;
  readonly words: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

/** So much of a text before a value says what it is. */
const LONGEST = 80;

/** @param add gets the place where a value begins that is for something its source is not good enough for */
export function purposes(rules: readonly Rule[], add: (hit: CheckHit) => void): Purposes {
  const all = rules.flatMap((rule): Meant[] => {
    const { purpose } = rule;
    return purpose === null ? [] : [{ rule, purpose, words: new Set(purpose.words), not: new Set(purpose.not) }];
  });

  function tell(it: Interpreter, frame: Frame, { rule, purpose }: Meant, taints: Taints): void {
    for (const { origin } of taints) {
      if (origin.kind !== 'source' || origin.source !== purpose.source) continue;
      const { path, start, end } = origin.at;
      const unit = it.program.units.get(path);
      if (unit !== undefined) add({ rule, check: null, unit, symbol: symbolOf(frame), start, end, fix: null });
    }
  }

  function called(it: Interpreter, frame: Frame, name: string, value: Value): void {
    if (value.taints.length === 0 || name === '') return;
    for (const meant of all) {
      if (hasWord(name, meant.words) && !hasWord(name, meant.not)) tell(it, frame, meant, value.taints);
    }
  }

  /** The words before a value in a text that is handed on: `Your login code is …`, `…?token=…`. */
  function announced(it: Interpreter, frame: Frame, { text }: Value): void {
    if (text === null || text.length < 2) return;
    let before = '';
    for (const piece of text) {
      if (typeof piece === 'string') before = (before + piece).slice(-LONGEST);
      else {
        for (const meant of all) {
          const { text: words } = meant.purpose;
          if (words !== null && regExp(words).test(before)) tell(it, frame, meant, piece.taints);
        }
        before = '';
      }
    }
  }

  return {
    call(it, { frame, callee, given }) {
      if (!given.some(({ value }) => value.taints.length > 0)) return;
      const parameters = callable(it, callee.value).flatMap(
        ({ unit, index }) => unit.module.functions[index]?.parameters ?? [],
      );
      given.forEach(({ value, name }, at) => {
        const target = parameters[at]?.target;
        called(it, frame, name ?? (target?.kind === 'name' ? target.name : ''), value);
        announced(it, frame, value);
      });
    },
    part(it, { frame, name, value }) {
      called(it, frame, name, value);
      announced(it, frame, value);
    },
    named(it, { frame, name, value }) {
      called(it, frame, name, value);
      announced(it, frame, value);
    },
  };
}
