import { ConfigurationError } from '../../model/errors.js';
import type { Explanation } from '../../model/explanation.js';
import { ALL_RULES } from '../../report/own-rules.js';
import { SCANNERS } from '../../scan/index.js';
import type { ExplainRequest } from '../../scan/scanner.js';
import { isFindingId } from '../../util/finding-id.js';
import { nearest } from '../../util/nearest.js';

const MAX_MEANT = 5;
const LEAST_WORD = 3;

export interface ExplanationRequest extends ExplainRequest {
  readonly id: string;
}

/**
 * What a rule of a scanner, or an advisory, means.
 * @throws ConfigurationError for an id that nothing has, ScanError when the advisory service does not answer.
 */
export async function explanationOf({ id, ...request }: ExplanationRequest): Promise<Explanation> {
  if (isFindingId(id)) {
    throw new ConfigurationError(
      `'${id}' is the id of a finding, which only the report that holds it can explain: give the rule or advisory that stands beside it there, as in 'gatehouse explain jwt-decode-trust', or that report too, as in 'gatehouse explain ${id} gatehouse-result.json'`,
    );
  }
  for (const scanner of SCANNERS) {
    const explanation = await scanner.explain(id, request);
    if (explanation !== null) return explanation;
  }
  const known = (await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat();
  throw new ConfigurationError(`unknown rule '${id}'; ${rulesLike(id, known)}`);
}

/** The rules that may be meant: the one that is nearly so called, those that have the word in them; else where all are. */
function rulesLike(id: string, known: readonly string[]): string {
  const word = id.toLowerCase();
  const near = nearest(id, known);
  const holding = word.length < LEAST_WORD ? [] : known.filter((rule) => rule.includes(word));
  const meant = [...new Set([...(near === null ? [] : [near]), ...holding])].slice(0, MAX_MEANT);
  const list = `all rules: ${ALL_RULES}`;
  return meant.length === 0 ? list : `did you mean ${meant.map((rule) => `'${rule}'`).join(' or ')}? ${list}`;
}
