import type { Expression } from 'spdx-expression-parse';

/** What the policy says of a licence; `unknown`: it is no SPDX expression. */
export type LicenseVerdict = 'allowed' | 'denied' | 'not-allowed' | 'unknown';

export interface LicensePolicy {
  /** Null: everything that is not denied. */
  readonly allow: readonly string[] | null;
  readonly deny: readonly string[];
}

export type LicenseJudge = (expression: string) => LicenseVerdict;

/** No real expression is as long; the parser's depth and time grow with it. */
const MAX_LENGTH = 1_000;

/**
 * Judges SPDX expressions (spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions). With OR there is a
 * choice, so one good side is enough; with AND every side counts. Walked here, because writing an expression out as a
 * list of choices, as spdx-satisfies does, takes time that doubles with every AND of ORs.
 */
export async function licenseJudge(policy: LicensePolicy): Promise<LicenseJudge> {
  const [{ default: parse }, { default: satisfies }] = await Promise.all([
    import('spdx-expression-parse'),
    import('spdx-satisfies'),
  ]);
  const { allow, deny } = policy;
  const allows = (leaf: string) => allow === null || satisfies(leaf, allow);
  const denies = (leaf: string) => deny.length > 0 && satisfies(leaf, deny);
  const verdicts = new Map<string, LicenseVerdict>();

  function judge(text: string): LicenseVerdict {
    if (text.length > MAX_LENGTH) return 'unknown';
    try {
      const expression = parse(text);
      if (!everyChoice(expression, (leaf) => !denies(leaf))) return 'denied';
      return everyChoice(expression, (leaf) => !denies(leaf) && allows(leaf)) ? 'allowed' : 'not-allowed';
    } catch {
      return 'unknown';
    }
  }

  return (text) => {
    const verdict = verdicts.get(text) ?? judge(text);
    verdicts.set(text, verdict);
    return verdict;
  };
}

/** Whether there is a choice in which each licence passes. */
function everyChoice(expression: Expression, passes: (leaf: string) => boolean): boolean {
  if ('conjunction' in expression) {
    const left = everyChoice(expression.left, passes);
    if (expression.conjunction === 'or') return left || everyChoice(expression.right, passes);
    return left && everyChoice(expression.right, passes);
  }
  if (!('license' in expression)) throw new Error('no licence is asserted');
  const { license, plus, exception } = expression;
  return passes(`${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`);
}
