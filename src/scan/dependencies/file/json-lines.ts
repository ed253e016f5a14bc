/** Where the members of a JSON document stand: JSON.parse forgets it. */
export interface JsonLines {
  /** Line (from 1) of the key, or of the array item, at this path of keys and indexes; undefined beyond the depth. */
  line(...path: readonly (string | number)[]): number | undefined;
}

interface Level {
  readonly id: number;
  readonly isArray: boolean;
  /** The next character that is no space starts a key or an item. */
  awaiting: boolean;
  index: number;
}

interface Place {
  readonly id: number;
  readonly line: number;
}

/** Files of more members are hostile or dumps: beyond it a place is not kept, which costs a line, never a package. */
const PLACE_LIMIT = 1_000_000;

const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Walks valid JSON once, without recursion, and keeps the line of every member down to `depth` levels.
 * A key that occurs twice keeps its last place, as JSON.parse keeps its last value.
 */
export function jsonLines(text: string, depth: number): JsonLines {
  const places = new Map<string, Place>();
  const levels: Level[] = [];
  let line = 1;
  let lastId = 0;

  function note(level: Level, name: string): void {
    if (levels.length > depth || lastId >= PLACE_LIMIT) return;
    lastId++;
    places.set(`${level.id}${name}`, { id: lastId, line });
  }

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) line++;
    if (code <= SPACE) continue;
    const level = levels.at(-1);
    const starts = level?.awaiting === true && code !== CLOSE_ARRAY && code !== CLOSE_OBJECT;
    if (level !== undefined && starts) {
      level.awaiting = false;
      if (level.isArray) note(level, `#${level.index}`);
    }
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (level !== undefined && starts && !level.isArray && levels.length <= depth) {
        note(level, `.${keyOf(text.slice(at, end + 1))}`);
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      levels.push({ id: lastId, isArray: code === OPEN_ARRAY, awaiting: true, index: 0 });
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      levels.pop();
    } else if (code === COMMA && level !== undefined) {
      level.awaiting = true;
      level.index++;
    }
  }

  return {
    line(...path) {
      let place: Place | undefined;
      for (const step of path) {
        place = places.get(`${place?.id ?? 0}${typeof step === 'number' ? '#' : '.'}${step}`);
        if (place === undefined) return undefined;
      }
      return place?.line;
    },
  };
}

function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function keyOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return '';
  }
}
