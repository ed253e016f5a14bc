import { entropy } from './entropy.js';
import { wordsOf } from './generic-name.js';
import { isPlaceholder } from './placeholder.js';

const UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
const INTEGRITY = /^(?:sha(?:1|256|384|512)|md5|h1|blake2b?|crc32)[-:=]/i;
const PUBLIC_KEY =
  /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MI[IG][A-Za-z0-9+/]{4,}AQ8A|MCowBQYDK2V|MFkwEwYHKoZ|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERT))/;
const ADDRESS =
  /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:\d{1,3}\.){3}\d{1,3}|^\.{0,2}\/[\w.-]+|^[A-Za-z]:\\|^~\//;
const FILE =
  /^[\w.@~-]{1,80}(?:[/\\][\w.@~*-]{1,80}){1,20}\.\w{1,8}$|^[\w.-]{1,80}\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|go|py|pass|gpg|p12|jks)$/;
const HOST = /^(?:[a-z0-9-]{1,60}\.){2,8}[a-z]{2,12}(?::\d{1,5})?$/;
const IDENTIFIER = /^[\w$]+(?:(?:\.|::|->|\/|:|-)[A-Za-z_$][\w$]*)*(?:\(.*\)?)?;?$/;
const NUMBER_OR_DATE = /^[+-]?\d+(?:[.,:]\d+)*[a-z%]{0,3}$|^\d{4}-\d\d-\d\d/i;
const FORMAT = /%[sdvq]|\{(?:[^{}]{1,40}:)?\d*\}|\\[wdsbB]|\[\^?\w-\w|\$\d\b|^\^|\(\?:/;
const HASHED =
  /^\$(?:2[abxy]|5|6|1|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\{(?:SSHA|SHA|MD5|bcrypt|noop)\}|^pbkdf2[_:]|^scrypt:/;
const COMMON =
  /^(?:pass(?:word|wd|phrase)?|pwd|secret|token|admin|root|user|guest|test(?:ing|er)?|demo|hello|world|letmein|welcome|default|none|null|nil|true|false|yes|no|empty|string|postgres|mysql|redis|mongo(?:db)?|rabbitmq|oracle|sa|foo|bar|baz|abc|bearer|basic|key|value|credentials?|auth|login|api|access|private|client|my|the|a|an|is|new|old|good|bad|wrong|correct|strong|weak|invalid|valid|super|some|any|p[a@4][s$5]{2}w[o0]rd|\W|\d)+$/i;

const LOWER_CASE_PATH = /^(?:\.{1,2}|~|[a-z]:)?(?:[/\\][a-z0-9_.-]{1,80}){2,20}$/;

/** Whether a value is the place of a file: `/run/secrets/db-password`, `certs/server.key`. */
export function isPath(value: string): boolean {
  return LOWER_CASE_PATH.test(value) || FILE.test(value);
}

/** Whether a value is an address or a host and nothing in it is a password: `tcp://10.0.0.1:5705`. */
export function isAddress(value: string): boolean {
  return (
    !/\s|[?&#]|\/\/[^/]*@/.test(value) &&
    (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/]{1,200}\/?$/i.test(value) || HOST.test(value))
  );
}

/** Letters around a sign that neither names nor texts have inside a word. */
const SIGN_INSIDE = /^[A-Za-z]{2,40}[$!#^*~]{1,3}[A-Za-z]{2,40}$/;

export type ValueVerdict = 'secret' | 'weak' | 'not';

/** What a value given to the name of a password looks like. */
export function judgePassword(value: string): ValueVerdict {
  if (value.length < 8 || value.length > 200 || isOther(value)) return 'not';
  if (COMMON.test(value)) return 'not';
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? 'weak' : 'secret';
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? 'weak' : 'secret';
  if (SIGN_INSIDE.test(value) && bits >= 28) return 'secret';
  return 'not';
}

/** The same at a place that holds passwords only: what is no word may be of one kind of characters there. */
export function judgeFixedPassword(value: string): ValueVerdict {
  const verdict = judgePassword(value);
  if (verdict !== 'not' || isOther(value) || COMMON.test(value)) return verdict;
  if (value.length >= 12 && entropy(value) >= 2.8 && !looksLikeName(value)) return 'secret';
  return value.length >= 6 && characterKinds(value) >= 2 ? 'weak' : 'not';
}

/** What a value given to the name of a key or token looks like: long and without the shape of words. */
export function judgeKey(value: string): ValueVerdict {
  if (value.length < 16 || value.length > 1_024 || isOther(value)) return 'not';
  if (COMMON.test(value)) return 'not';
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /\d/.test(value) ? 'secret' : 'not';
  if (!/\d/.test(value))
    return bits >= 4.2 && value.length >= 32 && !looksLikeName(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)
      ? 'weak'
      : 'not';
  if (bits < 3.3 || looksLikeName(value)) return 'not';
  return characterKinds(value) >= 3 || bits >= 3.7 ? 'secret' : 'weak';
}

/** The text that a value is base64 of, when it is base64 of text; else the value. */
export function plainText(value: string): string {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}

function isOther(value: string): boolean {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  return [UUID, INTEGRITY, PUBLIC_KEY, ADDRESS, HOST, FILE, NUMBER_OR_DATE, FORMAT, HASHED].some((shape) =>
    shape.test(value),
  );
}

function characterKinds(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

/** Words joined as an identifier, a path, a message key or a domain, with few digits: `user.password.label2`. */
export function looksLikeName(value: string): boolean {
  if (!IDENTIFIER.test(value)) return false;
  const words = wordsOf(value);
  const letters = value.replace(/[^A-Za-z]/g, '').length;
  const digits = value.replace(/\D/g, '').length;
  if (digits > Math.max(2, value.length * 0.12)) return false;
  const spoken = words.filter((word) => isSpoken(word)).reduce((sum, word) => sum + word.length, 0);
  return letters > 0 && spoken >= letters * 0.6;
}

/** A word that a person could say: vowels and consonants in turn, or a short one. */
function isSpoken(word: string): boolean {
  const bare = word.replace(/\d+$/, '');
  if (bare.length < 3) return false;
  if (/\d/.test(bare)) return false;
  const vowels = bare.replace(/[^aeiouy]/g, '').length;
  return vowels >= bare.length * 0.2 && vowels <= bare.length * 0.75 && !/[^aeiouy]{5}|[aeiou]{4}/.test(bare);
}
