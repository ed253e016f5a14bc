import { itemsOf, memberOf, textOf, type Value } from '../infrastructure/value.js';

/** Somebody whom a policy names: what kind of somebody, and who. */
export interface Principal {
  readonly type: string;
  readonly value: string;
}

/** Whom a statement (as the view `iam-statement` has it) names; what is not written out is nobody. */
export function principalsOf(statement: Value): Principal[] {
  return itemsOf(memberOf(statement, 'principals')).flatMap((principal) =>
    itemsOf(memberOf(principal, 'values')).flatMap((value) => {
      const text = textOf(value);
      return text === null ? [] : [{ type: textOf(memberOf(principal, 'type')) ?? '', value: text }];
    }),
  );
}
