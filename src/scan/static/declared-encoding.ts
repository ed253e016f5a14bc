import type { LanguageId } from './language/index.js';

/** How a source names its encoding, in one of its first two lines (PEP 263; Ruby's magic comments are alike). */
const DECLARED = /^(?:\uFEFF)?(?:[ \t\f]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]{0,200}?coding[:=][ \t]*([-\w.]{1,60})/;
/** Encodings in which ASCII characters stand for themselves. */
const PLAIN =
  /^(?:utf_?8(?:_sig|_unix|_dos|_mac)?|u8|cp65001|(?:us_?)?ascii(?:_8bit)?|646|binary|latin_?\d{0,2}|l\d|iso_?(?:ir_\d+|8859_?\d*)|(?:windows|cp|ibm)_?(?:125\d|437|7\d\d|8[5-7]\d|9[34]\d)|koi8_[rtu]|mac_?\w+|euc_?\w+|gb_?\w+|big5\w*|shift_?jis\w*|sjis\w*|johab|tis_?620)$/;
const LANGUAGES: readonly (LanguageId | null)[] = ['python', 'ruby'];

/** Why a source may say something else than its bytes seem to: it names an encoding of its own; null where it does not. */
export function declaredEncodingLack(language: LanguageId | null, text: string): string | null {
  const named = LANGUAGES.includes(language)
    ? DECLARED.exec(text.slice(0, 1_000).replaceAll('\r\n', '\n'))?.[1]
    : undefined;
  if (named === undefined || PLAIN.test(named.toLowerCase().replaceAll(/[-.]/g, '_'))) return null;
  return `its first lines name the encoding ${named}, in which it may say something else`;
}
