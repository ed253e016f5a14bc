import type { Side, Workspace } from '../../model/workspace.js';
import { pathHint } from '../../util/path-hint.js';
import { wholeWord } from '../../util/whole-word.js';
import { languageOf } from './language/index.js';

/** Words by which limiters are known, in names of packages, functions, middleware and settings. */
const LIMITER = /rate[-_ ]?limit|limiter|throttl|slow[-_]?down|brute[-_]?force|bucket4j|tollbooth|limit_req/i;
/** A limiter put over everything below: middleware, plugins, guards, hooks, wrapped routers, a proxy's setting. */
const APPLIED =
  /(?:\.use|\.Use|\.register|\.addHook|\.add_middleware|\.With|\.Group|\.init_app|@UseGuards|@Throttle|APP_GUARD|Limiter|limiter|before_request|addFilter\w*|FilterRegistrationBean|addInterceptor|MIDDLEWARE|limit_req|DEFAULT_THROTTLE\w*)\s*[=:(<[][^;)]{0,150}?(?:rate[-_ ]?limit|limiter|throttl|slow[-_]?down|brute|bucket4j|tollbooth|default_limits|zone=)|limit_req\s+zone/i;
/** Variables that hold a limiter under another name: `const protect = rateLimit({…})`. */
const NAMED =
  /(?:const|let|var|export)?\s{0,9}\b([\w$]{2,60})\s{0,9}:?=\s{0,9}(?:await\s{1,9})?(?:new\s{1,9})?[\w$.]{0,60}(?:rateLimit\w*|RateLimit\w*|limiter|Limiter\w*|slowDown|throttle\w*|Throttle\w*|ExpressBrute)\s{0,9}\(/g;
/** A router mounted on a path behind a limiter of its own: `app.use('/session', rateLimit({…}), session)`. */
const MOUNTED =
  /\.use\(\s{0,9}(['"`])[^'"`\n]{1,100}\1\s{0,9},([^;]{0,200}?)\b(?!\w*[lL]imit|\w*[tT]hrottl)([\w$]{2,60})\s{0,9}\)\s{0,9}(?:;|\n|$)/g;
const MAX_FILE_BYTES = 300_000;
const MAX_FILES = 20_000;
/** Through the API each file counts; the nearer to the root, the more likely it puts an application together. */
const MAX_REMOTE_FILES = 300;

/** What the project as a whole says of limiters. Read once, and only when a route asks. */
export interface LimiterFacts {
  /** Whether a limiter stands before the route whose registration is `route`. */
  covers(route: string): Promise<boolean>;
}

interface Facts {
  readonly everywhere: boolean;
  readonly names: ReadonlySet<string>;
}

/** Looks through the source files of one side for limiters; the change alone would not tell. */
export function limiterFacts(workspace: Workspace, side: Side): LimiterFacts {
  let read: Promise<Facts> | null = null;

  async function covers(route: string): Promise<boolean> {
    if (LIMITER.test(route)) return true;
    read ??= readFacts(workspace, side);
    const { everywhere, names } = await read;
    return everywhere || [...names].some((name) => new RegExp(wholeWord(name)).test(route));
  }

  return { covers };
}

async function readFacts(workspace: Workspace, side: Side): Promise<Facts> {
  const sources = (await workspace.files(side))
    .map((file) => file.path)
    .filter((path) => (languageOf(path) !== null || /\.conf$/.test(path)) && mayServe(path));
  const depth = (path: string) => path.split('/').length;
  const paths =
    workspace.remote === undefined
      ? sources.slice(0, MAX_FILES)
      : sources.toSorted((a, b) => depth(a) - depth(b)).slice(0, MAX_REMOTE_FILES);
  const names = new Set<string>();
  const texts: string[] = [];
  for await (const result of workspace.read(side, paths, MAX_FILE_BYTES)) {
    if (result.status !== 'read') continue;
    const whole = result.bytes.toString('utf8');
    if (!LIMITER.test(whole)) continue;
    const text = withoutMounted(whole, names);
    if (APPLIED.test(text)) return { everywhere: true, names };
    for (const [, name = ''] of text.matchAll(NAMED)) names.add(name);
    if (text.includes('.use(') || text.includes('.Use(')) texts.push(text);
  }
  const everywhere = texts.some((text) => usesOne(text, names));
  return { everywhere, names };
}

/** A limiter in a test or a copied library stands before no route of ours: fewer limiters, more findings. */
function mayServe(path: string): boolean {
  return pathHint(path) === 'source';
}

/** The text without limiters that stand before one mounted router alone; that router's name covers its own routes. */
function withoutMounted(text: string, names: Set<string>): string {
  return text.replace(MOUNTED, (call: string, _quote: string, middleware: string, router: string) => {
    if (!LIMITER.test(middleware)) return call;
    names.add(router);
    return '';
  });
}

function usesOne(text: string, names: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\.[uU]se\(([^;]{0,200})/g)].some(([, args = '']) =>
    (args.match(/[\w$]+/g) ?? []).some((word) => names.has(word)),
  );
}
