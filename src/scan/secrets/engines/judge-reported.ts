import type { Confidence } from '../../../model/severity.js';
import type { FileContext } from '../judge/judge.js';
import { judge } from '../judge/judge.js';
import type { CheckId, CompiledRule, RuleKind } from '../rules/rule.js';

/** Values whose structure says what they are, whichever tool reports them. */
const SHAPES: readonly (readonly [pattern: RegExp, check: CheckId])[] = [
  [/^-----BEGIN [A-Z ]{0,40}PRIVATE KEY/, 'pem'],
  [/^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*$/, 'jwt'],
  [/^gh[pousr]_[A-Za-z0-9]{36}$/, 'github-crc'],
  [/^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/@:]*:[^\s/@]+@/i, 'url-password'],
];
/** Rules that know no provider: what they report is judged by what it looks like and by the name it is given to. */
const GENERIC = /generic|keyword|entropy|passw(?:or)?d|custom|high-?risk/i;
const NAME_BEFORE = /([\w.$-]{1,80})["'`\])]{0,3}\s{0,8}(?:=>|:=|[:=])\s{0,8}["'`]?$/;

export interface ReportedSecret {
  /** Id of the finding's rule: the tool and its own rule. */
  readonly id: string;
  readonly tool: string;
  readonly ruleName: string;
  /** One character a byte. */
  readonly value: string;
  /** What stands before the value on its line. */
  readonly before: string;
}

export interface ReportedJudgement {
  readonly rule: CompiledRule;
  readonly confidence: Confidence;
  readonly facts: readonly string[];
}

const NOT_TO_US = 'our judgement takes it for a placeholder or for something else';

/**
 * What we think of a secret that only another tool reports. It is at most of medium confidence, since none of our rules
 * verifies it, and low where our own judgement would drop it: low never blocks.
 */
export function judgeReported(secret: ReportedSecret, file: FileContext): ReportedJudgement {
  const shape = SHAPES.find(([pattern]) => pattern.test(secret.value))?.[1] ?? null;
  const generic = shape === null && GENERIC.test(secret.ruleName);
  const name = NAME_BEFORE.exec(secret.before.slice(-200))?.[1] ?? null;
  const judged = judge(
    {
      rule: judgingRule(shape, generic, secret, name),
      start: 0,
      end: secret.value.length,
      value: secret.value,
      name: name ?? 'secret',
      quoted: name === null || /["'`]$/.test(secret.before),
      inString: false,
    },
    file,
  );
  const rule = foreignRule(secret, shape === 'pem' ? 'pem' : null, 'generic');
  if (judged === null) return { rule, confidence: 'low', facts: [NOT_TO_US] };
  return { rule, confidence: judged.confidence === 'high' ? 'medium' : judged.confidence, facts: judged.facts };
}

/** The rule of ours that comes nearest: it decides how strictly the value is looked at. */
function judgingRule(
  shape: CheckId | null,
  generic: boolean,
  secret: ReportedSecret,
  name: string | null,
): CompiledRule {
  if (!generic) return foreignRule(secret, shape, shape === null ? 'assignment' : 'token');
  const password = /pass|pwd/i.test(`${name ?? ''} ${secret.ruleName}`);
  return { ...foreignRule(secret, null, 'generic'), id: password ? 'generic-password' : 'generic-api-key' };
}

function foreignRule({ id, tool, ruleName }: ReportedSecret, check: CheckId | null, kind: RuleKind): CompiledRule {
  return {
    id,
    provider: tool,
    title: `Secret found by ${tool} (${ruleName})`,
    severity: 'high',
    confidence: 'medium',
    kind,
    pattern: '',
    flags: '',
    minLength: 0,
    maxLength: 0,
    bytes: '',
    telling: null,
    entropy: 0,
    check,
    named: false,
    runs: false,
    allow: [],
    revoke: null,
    remedy: 'Revoke it where it was issued.',
    log: null,
  };
}
