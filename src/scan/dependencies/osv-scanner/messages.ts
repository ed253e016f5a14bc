/** What osv-scanner says on standard error, as far as it decides whether its answer can be trusted. */
export interface Messages {
  /** Files that it read, by absolute path. */
  readonly scanned: ReadonlySet<string>;
  /** Files that it could not read, and what it says of them. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
  /** The advisories could not be had, or not all: null when it says nothing of the kind. */
  readonly matcherError: string | null;
  readonly crash: string | null;
  /** The last line that is no progress. */
  readonly lastWord: string | null;
}

const SCANNED = /^Scanned (.+) file and found \d+ packages?$/;
const EXTRACTION_ERROR = /^Error during extraction: \(extracting as ([\w./-]{1,100})\) (.*)$/;
const CRASH = /^(?:panic: |fatal error: |runtime: out of memory|SIGSEGV)/;
const MATCHER_ERROR =
  /^(?:could not load db for .{1,60} ecosystem|an error occurred while|failed to (?:hydrate|query))/i;
const PROGRESS = /^(?:Scanning dir|Starting filesystem walk|Scanned |End status|Loaded |Filtered |Skipping )/;
const MAX_LINE = 400;

/** Reads the messages; only lines that name one of our own generated paths are attributed to a file. */
export function readMessages(stderr: string, files: readonly string[]): Messages {
  const scanned = new Set<string>();
  const unreadable: { path: string; message: string }[] = [];
  let matcherError: string | null = null;
  let crash: string | null = null;
  let lastWord: string | null = null;
  const known = new Set(files);
  for (const raw of stderr.split('\n')) {
    const line = raw.trimEnd().slice(0, 4096).replaceAll('\\', '/');
    const path = SCANNED.exec(line)?.[1];
    if (path !== undefined && known.has(path)) scanned.add(path);
    const [, plugin, detail] = EXTRACTION_ERROR.exec(line) ?? [];
    if (plugin?.startsWith('vulnmatch/') === true) matcherError ??= (detail ?? '').slice(0, MAX_LINE);
    else if (plugin !== undefined) {
      // The path is printed without its leading slash.
      const file = files.find((candidate) => detail?.includes(candidate.replace(/^\//, '')));
      unreadable.push({
        path: file ?? '',
        message: (detail?.split(': ').slice(1).join(': ') ?? '').slice(0, MAX_LINE),
      });
    }
    if (MATCHER_ERROR.test(line)) matcherError ??= line.slice(0, MAX_LINE);
    if (CRASH.test(line)) crash ??= line.slice(0, MAX_LINE);
    if (line !== '' && !PROGRESS.test(line)) lastWord = line.slice(0, MAX_LINE);
  }
  return { scanned, unreadable, matcherError, crash, lastWord };
}
