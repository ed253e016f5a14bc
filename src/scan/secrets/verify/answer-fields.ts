/** Reads fields of a provider's JSON answer; of it nothing is shown but whose the token is and what it may do. */
export interface AnswerFields {
  text(...path: readonly string[]): string | null;
  /** The texts of a list; empty for anything else. */
  texts(...path: readonly string[]): readonly string[];
  flag(...path: readonly string[]): boolean | null;
  has(...path: readonly string[]): boolean;
}

/** An answer that is no JSON has no fields: a proxy's page must not pass for one. */
export function answerFields(body: Buffer): AnswerFields {
  const value = parsed(body);
  const at = (path: readonly string[]): unknown => {
    let node: unknown = value;
    for (const key of path) {
      if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
      node = Reflect.get(node, key);
    }
    return node;
  };
  return {
    text: (...path) => {
      const found = at(path);
      return typeof found === 'string' ? found : null;
    },
    texts: (...path) => {
      const found = at(path);
      return Array.isArray(found) ? found.filter((each): each is string => typeof each === 'string') : [];
    },
    flag: (...path) => {
      const found = at(path);
      return typeof found === 'boolean' ? found : null;
    },
    has: (...path) => (at(path) ?? null) !== null,
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
