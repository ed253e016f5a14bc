/** The last word of a name that holds what its owner alone may know, or the last two. */
const LAST =
  /(?:^| )(?:password|passwd|pwd|passphrase|passcode|cvv|cvc|apikey|secretkey|privatekey|clientsecret|accesstoken|refreshtoken|authtoken|sessiontoken|bearertoken|userpassword|(?:api|secret|private|signing|encryption|master) key|(?:client|api|app|jwt|session|shared|consumer|webhook|signing|token|oauth) secret|(?:access|refresh|auth|bearer|session|api|id|jwt|reset|login) token|(?:card|cc|iban|ssn) number|credit card)$/;

/** Words beside it that make it something else: an answer, a name of a field, what was made unreadable. */
const OTHER =
  /(?:^| )(?:is|has|have|had|no|not|should|can|must|need|needs|require|requires|required|allow|enable|enabled|disable|show|hide|use|uses|with|without|forgot|forget|forgotten|change|changed|changing|update|updated|verify|check|validate|valid|invalid|wrong|bad|incorrect|weak|missing|empty|min|max|expired|expires|error|errors|message|messages|label|labels|placeholder|title|hint|text|field|fields|input|schema|rule|rules|form|page|hash|hashed|hasher|digest|encrypted|encoded|masked|redacted|obfuscated|salted|sanitized|safe|public|csrf|xsrf|next|sync|cancellation|continuation|fake|dummy|type|grant|set|get|generate|create|on|handle|submit|reset(?! token))(?: |$)/;

const LONGEST = 80;
const MOST = 20_000;
const known = new Map<string, boolean>();

/** Whether a variable, a part or a setting of this name holds a password, a token, a key or the number of a card. */
export function isSensitiveName(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = isSensitive(name);
  if (known.size < MOST) known.set(name, answer);
  return answer;
}

/** The name of a constant says what a field is called (`Fields.PASSWORD`), unless a setting is asked for. */
export function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(name);
}

function isSensitive(name: string): boolean {
  if (name.length > LONGEST) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return LAST.test(words) && !OTHER.test(words);
}
