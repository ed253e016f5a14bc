import { Unsupported } from './unsupported.js';

const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  punct: '!-\\/:-@\\[-`{-~',
  word: '\\w',
  xdigit: 'A-Fa-f0-9',
};

/**
 * A regular expression as Semgrep's rules write it (PCRE), for a whole text or from its beginning.
 * @throws Unsupported for what JavaScript's expressions do not have
 */
export function regexOf(source: string, flags: string): RegExp {
  const { text, more } = withoutLeadingFlags(source);
  const plain = translated(text);
  const all = [...new Set([...flags, ...more])].join('');
  try {
    return new RegExp(plain, all);
  } catch {
    // Some escapes are none for JavaScript unless it reads them leniently, and the other way round.
  }
  try {
    return new RegExp(plain, all.includes('u') ? all.replace('u', '') : `${all}u`);
  } catch {
    throw new Unsupported(`the regular expression ${JSON.stringify(source.slice(0, 60))}`);
  }
}

/** The expression, anchored where the text begins: `metavariable-regex`. */
export function anchoredRegex(source: string): RegExp {
  const { text, more } = withoutLeadingFlags(source);
  return regexOf(`${more.length > 0 ? `(?${more})` : ''}^(?:${text})`, '');
}

/** `(?i)` and its like, wherever one stands: they hold for all of it. */
function withoutLeadingFlags(source: string): { text: string; more: string } {
  let more = '';
  let text = source.replace(/\(\?([imsx]+)\)/g, (_, flags: string) => {
    more += flags;
    return '';
  });
  if (more.includes('x')) {
    text = text.replace(/(?<!\\)#[^\n]*$/gm, '').replace(/(?<!\\)\s+/g, '');
    more = more.replaceAll('x', '');
  }
  return { text, more: [...new Set(more)].join('') };
}

function translated(text: string): string {
  if (/\(\?>|\(\?\||\(\?R\)|\(\?\(|\\[GK]|\(\*[A-Z]/.test(text))
    throw new Unsupported(`the regular expression ${JSON.stringify(text.slice(0, 60))}`);
  return text
    .replace(/\[\[:(\w+):\]\]/g, (whole, name: string) => (CLASSES[name] === undefined ? whole : `[${CLASSES[name]}]`))
    .replace(/\[:(\w+):\]/g, (whole, name: string) => CLASSES[name] ?? whole)
    .replace(/\(\?P<(\w+)>/g, '(?<$1>')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\[zZ]/g, '(?![\\s\\S])')
    .replace(/\\h/g, '[ \\t]')
    .replace(/\\R/g, '(?:\\r?\\n)')
    .replace(/\\x\{([0-9a-fA-F]{1,4})\}/g, (_, hex: string) => `\\u${hex.padStart(4, '0')}`)
    .replace(/(?<=[^\\(|]|^)([*+?]|\{\d+(?:,\d*)?\})\+/g, '$1');
}
