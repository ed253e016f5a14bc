declare module 'spdx-expression-parse' {
  export interface License {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  export interface Conjunction {
    readonly left: Expression;
    readonly conjunction: 'and' | 'or';
    readonly right: Expression;
  }
  export type Expression = License | Conjunction | { readonly noassertion: true };
  /** @throws Error when the text is no SPDX expression */
  export default function parse(text: string): Expression;
}

declare module 'spdx-satisfies' {
  /** @throws Error when one of the texts is no SPDX expression, or a licence is no single one */
  export default function satisfies(expression: string, licenses: readonly string[]): boolean;
}
