import { wholeWord } from '../../../../util/whole-word.js';
import type { RequestData } from '../descriptor.js';

const SOURCE =
  /\b(?:req|request|ctx|context|event|c|reply)\s*\??\.\s*(?:req(?:uest)?\s*\.\s*)?(?:body|query|params?|headers?|cookies|rawBody|queryStringParameters|pathParameters)\b/;
const OBJECT =
  '(?:req|request|ctx|context|event)\\s*\\.\\s*(?:request\\s*\\.\\s*)?(?:body|query|params|headers|cookies)';

/** The objects that server frameworks hand to a handler; their parts are often taken out by a pattern of names. */
export const SCRIPT_REQUEST: RequestData = {
  source: SOURCE,
  isParameter: (scope, name) =>
    new RegExp(`\\{[^{}]{0,1000}${wholeWord(name)}[^{}]{0,1000}\\}\\s{0,9}=\\s{0,9}(?:await\\s{1,9})?${OBJECT}`).test(
      scope.text().slice(0, 20_000),
    ),
};
