import type { Side, Workspace } from '../../model/workspace.js';
import { linearGlob } from '../../util/linear-glob.js';
import { pathHint } from '../../util/path-hint.js';
import { folderOf, foldersAbove, nameOf } from './place.js';
import type { Texts } from './texts.js';

export interface Shipped {
  /** Whether a package exports a file, an image holds it, or a framework loads it by convention, on this side. */
  as(side: Side, path: string): Promise<boolean>;
}

const IMAGE = /^(?:Docker|Container)file(?:$|[._-])|\.(?:docker|container)file$/i;
/** An image for tests holds tests. */
const TEST_IMAGE = /(?:^|[._-])(?:tests?|e2e|ci)(?:$|[._-])/i;
/** With more of them, anything may be in one. */
const MAX_IMAGES = 1_000;

/** Looks at manifests and image recipes of a side, as the change has them: it may ship more, never less unseen. */
export function shippedFiles(workspace: Workspace, texts: Texts): Shipped {
  const listings = new Map<Side, Promise<readonly string[]>>();

  function imagesOf(side: Side): Promise<readonly string[]> {
    const listing =
      listings.get(side) ?? workspace.files(side).then((files) => files.map(({ path }) => path).filter(isImage));
    listings.set(side, listing);
    return listing;
  }

  async function as(side: Side, path: string): Promise<boolean> {
    if (isLoaded(path, await packageOf(side, path), await railsOrDjango(side, path))) return true;
    for (const folder of foldersAbove(path)) {
      const text = await texts.file(side, `${folder}package.json`);
      if (text !== null && exportsFile(text, path.slice(folder.length))) return true;
    }
    const images = await imagesOf(side);
    if (images.length > MAX_IMAGES) return true;
    for (const image of images) {
      const text = await texts.file(side, image);
      if (text !== null && imageHolds(text, folderOf(image), path)) return true;
    }
    return ((await texts.file(side, 'Procfile')) ?? '').includes(path);
  }

  async function packageOf(side: Side, path: string): Promise<{ folder: string; text: string } | null> {
    for (const folder of foldersAbove(path).reverse()) {
      const text = await texts.file(side, `${folder}package.json`);
      if (text !== null) return { folder, text };
    }
    return null;
  }

  async function railsOrDjango(side: Side, path: string): Promise<boolean> {
    if (/(?:^|\/)(?:migrations|management\/commands|templatetags)\/[^/]+\.py$/.test(path)) return true;
    if (!/^(?:app|config|db|lib)\//.test(path) || !path.endsWith('.rb')) return false;
    return /['"]rails['"]/.test((await texts.file(side, 'Gemfile')) ?? '');
  }

  return { as };
}

function isImage(path: string): boolean {
  return IMAGE.test(nameOf(path)) && !TEST_IMAGE.test(nameOf(path)) && pathHint(folderOf(path)) !== 'test';
}

/** Folders whose files a framework serves, from the folder of the package that asks for it. */
const SERVED: readonly (readonly [framework: RegExp, files: RegExp])[] = [
  [
    /"next"\s*:/,
    /^(?:src\/)?(?:pages\/|app\/(?:.*\/)?(?:page|route|layout|default|template|loading|error)\.|middleware\.)/,
  ],
  [/"nuxt"\s*:/, /^(?:server|pages|middleware|plugins)\//],
  [/"@sveltejs\/kit"\s*:/, /^src\/(?:routes\/(?:.*\/)?\+|hooks)/],
  [/"(?:@remix-run\/\w+|@react-router\/dev)"\s*:/, /^app\/routes\//],
  [/"astro"\s*:/, /^src\/pages\//],
  [/"(?:@vercel\/node|vercel)"\s*:/, /^api\//],
  [/"(?:@netlify\/functions|netlify-cli)"\s*:/, /^netlify\/functions\//],
];

function isLoaded(path: string, from: { folder: string; text: string } | null, byConvention: boolean): boolean {
  if (byConvention || from === null) return byConvention;
  const below = path.slice(from.folder.length);
  return SERVED.some(([framework, files]) => files.test(below) && framework.test(from.text));
}

/** Whether a `package.json` names a file as what others get or what is started. @param path from its folder */
function exportsFile(text: string, path: string): boolean {
  let manifest: unknown;
  try {
    // npm and Node read one with a byte order mark as well.
    manifest = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return false;
  }
  if (typeof manifest !== 'object' || manifest === null) return false;
  const { main, module, browser, bin, exports, files, scripts } = manifest as Record<string, unknown>;
  const targets = stringsIn([main, module, browser, bin, exports], 0).map(withoutDot);
  if (targets.some((target) => target === path || (target.includes('*') && names(target, path)))) return true;
  if (
    stringsIn(files, 0)
      .map(withoutDot)
      .some((entry) => names(entry, path))
  )
    return true;
  return Object.entries(typeof scripts === 'object' && scripts !== null ? scripts : {}).some(
    ([name, command]) => /^(?:pre|post)?(?:start|serve)\b/.test(name) && String(command).includes(path),
  );
}

/** Strings anywhere in a value, not too deep. */
function stringsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth + 1));
}

/** No path is longer; of a longer entry the slashes at its end would be looked for again and again. */
const MAX_ENTRY = 5_000;

function withoutDot(path: string): string {
  if (path.length > MAX_ENTRY) return path;
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

/** `COPY` and `ADD` from the build's context (the root, or the recipe's folder), and what the image runs. */
function imageHolds(text: string, folder: string, path: string): boolean {
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  const contexts = path.startsWith(folder) ? ['', folder] : [''];
  return lines.some((line) => {
    if (/^\s*(?:CMD|ENTRYPOINT)\b/i.test(line)) return contexts.some((each) => line.includes(path.slice(each.length)));
    const copy = /^\s*(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1];
    if (copy === undefined || /(?:^|\s)--from=/.test(copy)) return false;
    const sources = copy
      .replace(/[[\]",]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !word.startsWith('--'))
      .slice(0, -1);
    return sources.map(withoutDot).some((source) => contexts.some((each) => names(source, path.slice(each.length))));
  });
}

/**
 * Whether a path in a list means this file: itself, by a glob, or by a folder whose own name speaks of tests. `src` or
 * `.` hold tests by the way, and nobody starts them there.
 */
function names(entry: string, path: string): boolean {
  if (entry === path) return true;
  if (entry === '' || entry === '.' || entry.startsWith('!')) return false;
  if (entry.includes('*')) {
    const front = entry.slice(0, entry.indexOf('*'));
    // A glob that cannot be read may mean the file.
    return pathHint(`${front}x`) !== 'source' && (linearGlob(entry)?.(path) ?? true);
  }
  return path.startsWith(`${entry}/`) && pathHint(`${entry}/x`) !== 'source';
}
