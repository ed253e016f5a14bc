import { folded, type Likelihood, likelihoodOf } from '../words/likelihood.js';
import { splitWords } from '../words/split-words.js';
import { wordTable } from '../words/word-table.js';
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
const SIGN_INSIDE = /^[A-Za-z]{2,40}[$!#^*~]{1,3}[A-Za-z]{2,40}\d{0,4}$/;

export type ValueVerdict = 'secret' | 'weak' | 'not';

/** What a value given to the name of a password looks like. */
export function judgePassword(value: string): ValueVerdict {
  if (value.length < 8 || value.length > 200) return 'not';
  if (/\s/.test(value)) return judgeSpaced(value);
  if (isOther(value) || COMMON.test(value)) return 'not';
  const text = folded(value);
  const likelihood = likelihoodOf(text);
  if (text === value && isThrown(likelihood) && !CALLED.test(text)) return 'secret';
  const shaped = shapeOfPassword(text);
  if (shaped === 'secret') return isPhrase(value, text, likelihood) ? 'weak' : 'secret';
  return isRandom(text, likelihood) ? 'secret' : shaped;
}

/** From here on a value is random and no text, in bits; longer ones need fewer, since names are seldom so long. */
const RANDOM_BITS = 10;
const LONG_RANDOM_BITS = 6;

function isRandom(value: string, { random }: Likelihood): boolean {
  if (random < LONG_RANDOM_BITS) return false;
  if (value.length >= 14) return true;
  return random >= RANDOM_BITS && (value.length >= 10 || characterKinds(value) >= 3);
}

/** From here on words were thrown and no phrase. */
const THROWN_BITS = 6;

function isThrown({ dice }: Likelihood): boolean {
  return dice !== null && dice >= THROWN_BITS;
}

/** Words between blanks that dice chose, or groups of four letters, as mail services write the passwords they make. */
function judgeSpaced(value: string): ValueVerdict {
  if (!/^[\x21-\x7e]{2,16}(?: [\x21-\x7e]{2,16}){3,9}$/.test(value) || isPlaceholder(value)) return 'not';
  const likelihood = likelihoodOf(value);
  if (isThrown(likelihood)) return 'secret';
  const grouped = /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value);
  const letters = value.replaceAll(' ', '');
  return grouped && isRandom(letters, likelihoodOf(letters)) ? 'secret' : 'not';
}

/** By kinds of characters: people are asked for several. */
function shapeOfPassword(value: string): ValueVerdict {
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (SIGN_INSIDE.test(value) && bits >= 28) return 'secret';
  if (kinds >= 4 && bits >= 19) return 'secret';
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? 'weak' : 'secret';
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? 'weak' : 'secret';
  return 'not';
}

/** What a password is called in languages whose word for it is another, without accents. */
const CALLED =
  /passwort|kennwort|mot.?de.?passe|contrasen|senha|wachtwoord|haslo|losenord|adgangskode|salasana|parola|sifre|heslo|jelszo/i;

/**
 * Words of a text, a rule or a key of a message, with few digits: `Mindestens-8-Zeichen!`, `required|min:8`, `InputLength2`.
 * Accents are of texts: services that make passwords leave them out.
 */
function isPhrase(value: string, text: string, { random, dice }: Likelihood): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (random > (text === value ? -12 : 0) || digits > Math.max(3, text.length / 5)) return false;
  if (text !== value || CALLED.test(text)) return true;
  if (digits === 0) return !SIGN_INSIDE.test(text);
  const words = splitWords(text).filter((word) => word.length > 1);
  if (words.length > 3 && random < -40 && (dice ?? 0) <= 0) return true;
  if (words.length < 2) return false;
  const joined = /[-_.:|,=/ ]/.test(text) || /^\D+\d$/.test(text);
  return (
    (joined && areOfPrograms(words)) || /^[A-Za-z]{2,}(?:[-_. ](?:[A-Za-z]{2,}|\d(?=[-_. ])))+\d?[!?:]?$/.test(text)
  );
}

function areOfPrograms(words: readonly string[]): boolean {
  const table = wordTable();
  const bits = words.map((word) => table.code(word) ?? 20);
  return bits.reduce((sum, each) => sum + each, 0) < bits.length * 14;
}

/** The same at a place that holds passwords only: what is no word may be of one kind of characters there. */
export function judgeFixedPassword(value: string): ValueVerdict {
  const verdict = judgePassword(value);
  if (verdict !== 'not' || isOther(value) || COMMON.test(value)) return verdict;
  const text = folded(value);
  const named = looksLikeName(value) || isPhrase(value, text, likelihoodOf(text));
  if (value.length >= 12 && entropy(value) >= 2.8 && !named) return 'secret';
  return value.length >= 6 && characterKinds(value) >= 2 ? 'weak' : 'not';
}

/** What a value given to the name of a key or token looks like: long and without the shape of words. */
export function judgeKey(value: string): ValueVerdict {
  if (value.length < 16 || value.length > 1_024 || isOther(value)) return 'not';
  if (COMMON.test(value)) return 'not';
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /\d/.test(value) ? 'secret' : 'not';
  if (!/\d/.test(value)) return judgeLetters(value, bits);
  if (bits < 3.3 || looksLikeName(value) || likelihoodOf(value).random < TEXT_BITS) return 'not';
  return characterKinds(value) >= 3 || bits >= 3.7 ? 'secret' : 'weak';
}

/** A key without a digit: some providers' are of letters alone. */
function judgeLetters(value: string, bits: number): ValueVerdict {
  if (/^[A-Za-z]{24,200}$/.test(value) && bits >= 3.5 && likelihoodOf(value).random >= 30) return 'secret';
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  return bits >= 4.2 && value.length >= 32 && mixed && !looksLikeName(value) ? 'weak' : 'not';
}

/** Below, a key is words that signs and a few digits join: `color.brand.Primary-500`. */
const TEXT_BITS = -20;

/** The text that a value is base64 of, when it is base64 of text; else the value. */
export function plainText(value: string): string {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}

function isOther(value: string): boolean {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  if (/^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)$/.test(value)) return false;
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
