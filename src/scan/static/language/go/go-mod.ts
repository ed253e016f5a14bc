/** A `go.mod`, or a `go.work`, which has no path of its own. */
export interface GoModule {
  readonly folder: string;
  /** What import paths of its packages begin with; null where the file does not say. */
  readonly path: string | null;
  /** Module paths and the local folders, seen from `folder`, that stand in their place. */
  readonly replaced: ReadonlyMap<string, string>;
}

/** So many lines are read. */
const MOST_LINES = 5000;

/** Reads the directives `module` and `replace` (https://go.dev/ref/mod#go-mod-file-grammar). */
export function readModule(folder: string, text: string): GoModule {
  const replaced = new Map<string, string>();
  let path: string | null = null;
  let block = '';
  for (const line of text.split('\n', MOST_LINES)) {
    const words = line
      .replace(/\/\/.*$/, '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(unquoted);
    if (words.length === 0) continue;
    if (words[0] === ')') block = '';
    else if (block === '' && words[1] === '(') block = words[0] ?? '';
    else {
      const [directive, ...rest] = block === '' ? words : [block, ...words];
      if (directive === 'module') path ??= rest[0] ?? null;
      if (directive === 'replace') replace(rest, replaced);
    }
  }
  return { folder, path, replaced };
}

/** `path [version] => ./folder`; a module in place of another one is a library like it. */
function replace(words: readonly string[], replaced: Map<string, string>): void {
  const [from] = words;
  const to = words[words.indexOf('=>') + 1];
  if (from !== undefined && words.includes('=>') && to !== undefined && /^\.\.?(?:\/|$)/.test(to))
    replaced.set(from, to);
}

function unquoted(word: string): string {
  return word.replace(/^(["`])(.*)\1$/, '$2');
}
