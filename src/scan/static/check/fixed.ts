import type { Taint } from '../flow/taint.js';
import type { Expression } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import { plain, within } from './expressions.js';
import type { Found, Site } from './site.js';
import { expressionsOf, statementsBelow } from './statements.js';

/** Calls that read what they are given, whoever has them. */
const READS =
  /cipher|spec$|^new(?:CBC|CTR|GCM|OFB|CFB)|crypt|^(?:seal|open|init|hex|base64|slice|concat|append|encode|write|copyOf|copyOfRange|toString|length|len|print\w*|log|debug|info|compare|equals|assert\w*|pbkdf2\w*|scrypt\w*|key|derive\w*|createHmac|hash\w*)$/i;

/** Whether a value is the same in every run: a text, a list or a buffer of constants that nothing is put into later. */
export function isFixed(site: Site, { value, from }: Found): boolean {
  const { literals, taints, fixed, functions, types, parts } = value;
  if (literals !== null)
    return literals.length > 0 && literals.every((each) => typeof each === 'string' && each !== '');
  if (!fixed || !taints.every(isOwn) || functions.length > 0 || types.includes('pattern')) return false;
  if (parts?.has('*')) return false;
  const written = from === null ? null : plain(from);
  return written !== null && (written.kind !== 'name' || !isFilled(site, written.name));
}

/** What its object holds of itself. */
function isOwn({ origin }: Taint): boolean {
  return origin.kind === 'parameter' && origin.index === -1;
}

/** Whether something else is done with a variable, that may put random bytes into it. */
function isFilled({ frame, start, end }: Site, name: string): boolean {
  const { functions } = frame.unit.module;
  const around = functions.filter((form) => form.start <= start && end <= form.end && declares(form, name));
  const seen = around.length > 0 ? around.slice(-1) : functions;
  return seen.some(({ body }) =>
    statementsBelow(body).some(
      (statement) =>
        expressionsOf(statement).some((each) => within(each).some((inner) => fills(inner, name, { start, end }))) ||
        (statement.kind === 'assign' &&
          (statement.target.kind === 'index'
            ? isNamed(statement.target.object, name)
            : around.length === 0 &&
              (statement.target.kind === 'name' || statement.target.kind === 'member') &&
              statement.target.name === name)),
    ),
  );
}

function declares({ body }: FunctionForm, name: string): boolean {
  return statementsBelow(body).some(
    (each) => each.kind === 'assign' && each.target.kind === 'name' && each.target.name === name,
  );
}

function fills(expression: Expression, name: string, site: Span): boolean {
  if (expression.kind !== 'call' || (expression.start === site.start && expression.end === site.end)) return false;
  const { callee, args } = expression;
  const called = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  if (READS.test(called)) return false;
  if (callee.kind === 'member' && isNamed(callee.object, name)) return true;
  return args.some(({ value }) => isNamed(value, name));
}

/** The variable, or a part of it, however it is handed over. */
function isNamed(written: Expression, name: string): boolean {
  return within(written).some((each) => each.kind === 'name' && each.name === name) && written.kind !== 'call';
}
