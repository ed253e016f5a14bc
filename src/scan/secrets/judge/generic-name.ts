/**
 * Words of a name that make it something other than a secret: where the secret is, how long it is, what it is called,
 * or the public half of it.
 */
const OTHER_THINGS = new Set(
  `hash hashed digest sha sha1 sha256 sha512 md5 checksum fingerprint thumbprint integrity etag signature sig public pub
  id ids uuid guid arn name names namespace username user users email path paths file files filename dir directory folder location url
  urls uri endpoint host hostname port domain issuer audience region header headers field fields column columns label labels title
  text placeholder prompt hint help description desc message msg error errors err warning info regex regexp pattern
  format formatter type types kind class mode policy policies rule rules length len size min max minimum maximum limit count counter total index
  idx offset position ttl timeout expiry expires expiration expire exp expired age lifetime duration interval date time timestamp created
  updated at version prefix suffix enabled enable disabled disable required require requires optional allowed allow
  valid validator validate validation invalid is has show hide visible toggle reset forgot forgotten change changed strength
  confirm confirmation confirmed again repeat match matches mismatch input button btn form page view screen dialog
  modal template schema model entity table param params parameter parameters arg args option options flag flags
  provider providers manager service store storage cache factory helper handler handlers util utils config configs
  ref refs reference selector locator xpath css icon style tokens tokenizer tokenize tokenization token_type
  algorithm alg encoding encoder decoder separator delimiter permission permissions scope scopes role roles status state event events
  action actions map mapping list set array keys keyname keyid keypath getter setter callback fn func function method
  i18n translation locale test tests example sample mock expected`.split(/\s+/),
);

/** Splits an identifier into lower-case words: camelCase, snake_case, kebab-case and dotted names. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '');
}

/** Whether a name that holds a telling keyword is still the name of something else (`password_hash`, `tokenType`). */
export function namesOtherThing(name: string): boolean {
  const before = judged.get(name);
  if (before !== undefined) return before;
  if (judged.size >= MOST_NAMES) judged.clear();
  const other = isOtherThing(name);
  judged.set(name, other);
  return other;
}

/** Names come again and again in a tree. */
const judged = new Map<string, boolean>();
const MOST_NAMES = 4_096;

function isOtherThing(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (OTHER_THINGS.has(last) && last !== 'keys' && last !== 'store' && last !== 'config') return true;
  if (words.some((word) => DECISIVE.has(word))) return true;
  return last === 'token' ? words.some((word) => PLACES.has(word)) : last === 'key' && words.at(-2) === 'site';
}

/** Words that make a token a place in a list, or the mark of a request: `nextPageToken`, `ClientRequestToken`. */
const PLACES = new Set(
  'next page continuation continue cursor pagination resume delta skip scroll idempotency request authenticity'.split(
    ' ',
  ),
);

/** Words that decide wherever they stand in the name. */
const DECISIVE = new Set(
  'public pub hash hashed digest sha256 sha1 sha512 md5 checksum fingerprint thumbprint integrity regex regexp pattern placeholder label hint csrf xsrf forgot reset validator schema i18n mock fake dummy example sample invalid wrong expected tokenizer lexer keyboard keycode primary foreign partition sort'.split(
    ' ',
  ),
);

const TELLING =
  /(?:key|token|secret|pass|password|passwd|pwd|pat|auth|bearer|credentials?|access|private|keys|tokens|secrets|jwt)\d{0,2}$/;

/** Whether a name says by one of its words that what it names is a secret: `acme_api_key`, `acmeToken`. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (OTHER_THINGS.has(last) && last !== 'keys' && last !== 'tokens') return false;
  if (words.some((word) => NO_SECRET.has(word))) return false;
  return words.some((word) => TELLING.test(word));
}

/** Words that make a name with a telling word the name of something published. */
const NO_SECRET = new Set(
  'public publishable site hash sha sha1 sha256 md5 checksum digest fingerprint integrity commit revision etag example'.split(
    ' ',
  ),
);
