import { BYTE, WORD } from '../../byte-classes.js';
import { isQuote, opensLiteral, skipBlanks } from '../bytes.js';
import type { NameReader } from './site.js';

const LONGEST_TYPE = 64;
/** Bytes of a type between a colon and the sign behind it: `&'static str`, `[]const u8`, `Optional[str]`, `string | null`. */
const TYPE = new Uint8Array(256);
for (const char of '|.?&<>[]*:() ') TYPE[char.charCodeAt(0)] = 1;
for (let code = 0; code < 128; code++) if (WORD[code] === 1) TYPE[code] = 1;

/** `name = value`, `name: value`, `name := value`, `name => value`, `name ||= value`, `name -> value`, `name <- value`. */
export const sign = {
  id: 'sign',
  begins: '=:!+.?|-<',
  examples: [
    'password = "VALUE"',
    "'password' => 'VALUE'",
    'password ||= "VALUE"',
    'password <- "VALUE"',
    '"password" -> "VALUE"',
    'const PASSWORD: &str = "VALUE";',
    'static PASSWORD: &\'static str = "VALUE";',
    'const password: []const u8 = "VALUE";',
    'password : constant String := "VALUE";',
    'password: Optional[str] = "VALUE"',
    'password: SecretStr = SecretStr("VALUE")',
  ],
  silent: ['password < "VALUE"', 'password - "VALUE"'],
  read({ bytes, at }) {
    const byte = bytes[at];
    const next = bytes[at + 1];
    if (byte === BYTE.equals || byte === BYTE.colon) return afterSigns(bytes, at);
    if (byte === BYTE.dash) return next === BYTE.greater ? at + 2 : -1;
    if (byte === BYTE.less) return next === BYTE.dash ? at + 2 : -1;
    if (next === BYTE.equals) return afterSigns(bytes, at + 1);
    return byte === next && bytes[at + 2] === BYTE.equals ? at + 3 : -1;
  },
} as const satisfies NameReader;

function afterSigns(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at - from < 4 && (bytes[at] === BYTE.equals || bytes[at] === BYTE.greater || bytes[at] === BYTE.colon)) at++;
  return bytes[from] === BYTE.colon ? afterType(bytes, at) : at;
}

/** The operator is behind the type: where nothing else can be meant, because of the blanks or of what follows. */
function afterType(bytes: Uint8Array, after: number): number {
  const start = skipBlanks(bytes, after, 2);
  if (isQuote(bytes[start])) return after;
  for (let at = start; at < start + LONGEST_TYPE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) {
      const apart = bytes[at - 1] === BYTE.space || bytes[at - 1] === BYTE.colon;
      const sure = (apart && bytes[at + 1] === BYTE.space) || opensLiteral(bytes, skipBlanks(bytes, at + 1, 2));
      return at > start && sure && bytes[at + 1] !== BYTE.equals ? at + 1 : after;
    }
    const lifetime = byte === BYTE.apostrophe && bytes[at - 1] === 38;
    if (TYPE[byte] === 0 && !lifetime) return after;
  }
  return after;
}
