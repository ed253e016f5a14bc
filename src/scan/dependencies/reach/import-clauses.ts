/**
 * Paths that a Go source file imports (go.dev/ref/spec#Import_declarations). They stand before everything else, so the
 * rest of the file is not looked at.
 */
export function goImports(source: string): readonly string[] {
  const found: string[] = [];
  let inBlock = false;
  for (const { kind, text } of goTokens(source)) {
    if (inBlock) {
      if (kind === 'text') found.push(text);
      else if (text === ')') inBlock = false;
    } else if (kind === 'text') found.push(text);
    else if (text === '(') inBlock = true;
    // Every other declaration ends the imports.
    else if (/^(?:func|var|const|type)$/.test(text)) break;
  }
  return found;
}

interface GoToken {
  readonly kind: 'text' | 'other';
  readonly text: string;
}

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|"([^"\\\n]*(?:\\.[^"\\\n]*)*)"|`([^`]*)`|([\p{L}_][\p{L}\p{N}_]*|[\s\S])/uy;

function* goTokens(source: string): Generator<GoToken> {
  const token = new RegExp(TOKEN);
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (match === null) return;
    const [, quoted, raw, other] = match;
    const text = quoted ?? raw;
    if (text !== undefined) yield { kind: 'text', text: unescaped(text) };
    else if (other !== undefined) yield { kind: 'other', text: other };
  }
}

/** An import path may be written with escapes: `"golang.org/x/\u0063rypto"`. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))/g,
    (_whole, two?: string, four?: string, eight?: string, octal?: string) => {
      const code = octal === undefined ? Number.parseInt(two ?? four ?? eight ?? '0', 16) : Number.parseInt(octal, 8);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
