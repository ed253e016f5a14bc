import { distinctCharacters, isPeriodic, longestRepeat, longestSequence } from './entropy.js';

/** Words that say of a value that it is none. */
const WORDS =
  /example|sample|placeholder|dummy|changeme|change[_-]me|change[_-]this|replace[_-]?(?:me|with|this)|redacted|masked|censored|removed|hidden|notreal|not[_-]a[_-]real|fake|mock|foobar|fixme|todo|lorem|insert[_-]|put[_-]?your|your[_-]|[_-]here\b|my[_-]?(?:secret|password|token|api|key|access|super)|super[_-]?secret|top[_-]?secret|(?:test|some|any|no)[_-]?(?:key|token|secret|password|value|pass)\b|undefined|default[_-]|secret[_-]?(?:key|value|token)$|deadbeef|cafebabe|123456789|0123456789|abcdefgh|qwerty|asdf/i;

/** Text that a program or a template fills in later. */
const TEMPLATES: readonly RegExp[] = [
  /^\$[A-Za-z_{([]/,
  /\$\{/,
  /\$\(/,
  /\{\{/,
  /<%|%>/,
  /^<[^<>]{1,200}>?$/,
  /^\[[^\]]{0,200}\]?$/,
  /^\{[^}]{0,200}\}?$/,
  /^%[A-Za-z_(][^%]{0,100}%?$/,
  /^%\(\w{1,60}\)s/,
  /^#\{/,
  /\{@[^}]/,
  /^__\w{1,100}__$/,
  /^@[A-Za-z_][\w.]{0,60}@$/,
  /^%@$/,
  /\b(?:process\.env|os\.environ|os\.getenv|getenv|System\.getenv|ENV\[|import\.meta\.env|Deno\.env|secrets?\.[A-Z_]{3,}|vars?\.\w|data\.\w|local\.\w|module\.\w)\b/,
  /^(?:ssm|vault|secretsmanager|aws-sm|gcp-sm|op|keyvault|kms|env|file|ref|arn|sops|doppler|akv|resolve):/i,
  /^ENC\[|^AQICAH|^\$ANSIBLE_VAULT|^!(?:vault|Ref|Sub|GetAtt|secret)/,
];

/** A name for a secret where its value would stand, as in lists of names: `['mysql_pwd', 'pg_password']`. */
const NAME =
  /^[A-Za-z]{1,20}(?:[_.-][A-Za-z]{1,20}){0,6}[_.-](?:pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|credentials?)$/i;

/** Runs that a person types to fill a field: `xxxx`, `****`, `....`, `0000`. */
const FILLER = /[xX]{4,}|\*{3,}|\.{3,}|\.\.$|•{3,}|#{4,}|_{4,}|-{5,}|0{6,}|1{6,}|9{6,}|…/;

/** Among them those that no random text and no armour of a key holds. */
const TOKEN_FILLER = /[xX]{6,}|\*{3,}|\.{3,}|•{3,}|#{4,}|_{8,}|0{8,}|1{8,}|9{8,}|…/;

/** Whether a value is filled in elsewhere: a template, a variable, a reference to a secret store. */
export function isTemplate(value: string): boolean {
  return TEMPLATES.some((template) => template.test(value));
}

/** Whether a value says or shows that it stands for another: fillers, sequences, telling words. */
export function isPlaceholder(value: string): boolean {
  if (isTemplate(value)) return true;
  if (FILLER.test(value) || WORDS.test(value) || NAME.test(value)) return true;
  const core = value.replace(/[^A-Za-z0-9]/g, '');
  if (longestSequence(core.toLowerCase()) >= Math.max(6, core.length * 0.4)) return true;
  if (longestRepeat(core) >= Math.max(5, core.length * 0.3)) return true;
  return isPeriodic(core) || distinctCharacters(core) <= Math.min(4, core.length / 3);
}

/**
 * The same for a provider's token, behind its prefix: short telling words occur by chance in random text. With `runs`,
 * the provider's values hold runs of one letter.
 */
export function isTokenPlaceholder(value: string, runs = false): boolean {
  if (isTemplate(value) || TOKEN_FILLER.test(value)) return true;
  if (
    /EXAMPLE|[Ee]xample|[Pp]laceholder|PLACEHOLDER|redacted|REDACTED|changeme|[Yy]our[_-]|YOUR[_-]|[Dd]ummy|foobar|[Ff]ake[_A-Z]|1234567890|0123456789|abcdefgh|ABCDEFGH/.test(
      value,
    )
  )
    return true;
  if (longestSequence(value.toLowerCase()) >= 8) return true;
  if (!runs && longestRepeat(value) >= 7) return true;
  return isPeriodic(value.replace(/^[a-z]{2,10}[_-]/i, ''));
}
