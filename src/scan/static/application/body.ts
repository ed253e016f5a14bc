import type { Expression } from '../ir/expression.js';
import type { FunctionForm, Module } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import { type Visitor, walkFunction } from './walk.js';

/** A way in which a function ends a request: the status that it says, null where none is seen. */
export interface Denial extends Span {
  readonly status: number | null;
  /** Whether the function has other ways. */
  readonly conditional: boolean;
}

const STATUSES = new Set([401, 403, 429]);
/** Parts of requests, sessions and headers that say who asks. */
const CREDENTIALS =
  /^(?:authorization|authenticated|is_?authenticated|session|user|current_?user|cookies?|signed_?cookies|bearer|x-api-key|api-?key|token|access_?token|jwt|principal|userid|user_?id|subject)$/i;

/** Where a function refuses to go on: with a status that means so, or with an error of which none is seen. */
export function denials(module: Module, form: FunctionForm): readonly Denial[] {
  const found: Denial[] = [];
  let branches = 0;
  /** What comes after a way out is reached only sometimes as well. */
  let left = false;
  const visitor: Visitor = {
    enter: () => branches++,
    leave: () => branches--,
    expression(expression) {
      if (expression.kind === 'constant' && STATUSES.has(Number(expression.value)) && isStatus(expression.value))
        found.push({ ...spanOf(expression), status: Number(expression.value), conditional: branches > 0 || left });
      if (expression.kind === 'member' || expression.kind === 'name') {
        const status = namedStatus(expression.name);
        if (status !== null) found.push({ ...spanOf(expression), status, conditional: branches > 0 || left });
      }
    },
    statement(statement) {
      if (statement.kind === 'return' && branches > 0) left = true;
      if (statement.kind === 'throw' && statement.value !== null)
        found.push({ ...spanOf(statement), status: null, conditional: branches > 0 || left });
    },
  };
  walkFunction(module, form, visitor);
  const said = found.filter(({ status }) => status !== null);
  // An error that says its status is one refusal, not two.
  return found.filter(
    (each) => each.status !== null || !said.some(({ start, end }) => start >= each.start && end <= each.end),
  );
}

function isStatus(value: unknown): boolean {
  return typeof value === 'number' || /^\d{3}$/.test(String(value));
}

/** Names that libraries give to statuses and to the errors that say them. */
function namedStatus(name: string): number | null {
  if (/^(?:HTTP_?)?(?:Status_?)?(?:401_)?Unauthori[sz]ed(?:Exception|Error|HttpException|Result)?$/i.test(name))
    return 401;
  if (
    /^(?:HTTP_?)?(?:Status_?)?(?:403_)?(?:Forbidden|Permission_?Denied|Access_?Denied)(?:Exception|Error|HttpException|Result)?$/i.test(
      name,
    )
  )
    return 403;
  if (/^(?:HTTP_?)?(?:Status_?)?(?:429_)?Too_?Many_?Requests?(?:Exception|Error|HttpException|Result)?$/i.test(name))
    return 429;
  return null;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether a function looks at what says who asks. */
export function readsCredentials(module: Module, form: FunctionForm): boolean {
  let reads = false;
  walkFunction(module, form, {
    enter: () => {},
    leave: () => {},
    statement: () => {},
    expression(expression: Expression) {
      const text =
        expression.kind === 'member' || expression.kind === 'name'
          ? expression.name
          : expression.kind === 'constant'
            ? String(expression.value)
            : '';
      if (CREDENTIALS.test(text)) reads = true;
    },
  });
  return reads;
}
