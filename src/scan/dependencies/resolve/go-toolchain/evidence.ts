import { comparatorFor } from '../../ecosystem/version-order.js';
import { fileNameOf, folderOf } from '../../file/repository-path.js';

/** A file that pins a version of the Go tool chain, and for which modules it speaks. */
export interface ToolchainEvidence {
  readonly path: string;
  /** Exact: `1.22.3`. */
  readonly version: string;
  /** What is built and shipped goes before what only checks it. */
  readonly rank: 'image' | 'version-file' | 'workflow';
}

const EXACT = /^(?:go)?(1\.\d+\.\d+)$/;
const IGNORED = /(?:^|\/)(?:testdata|vendor|node_modules)\//;
const IMAGE = /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|dockerfile)$/;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const VERSION_FILES: ReadonlySet<string> = new Set(['.go-version', '.tool-versions', 'go.work']);
const RANKS: readonly ToolchainEvidence['rank'][] = ['image', 'version-file', 'workflow'];

/** By name alone. */
export function mayPinToolchain(path: string): boolean {
  return !IGNORED.test(path) && (IMAGE.test(path) || WORKFLOW.test(path) || VERSION_FILES.has(fileNameOf(path)));
}

/** The exact versions that a file names: an image `golang:1.22.3`, setup-go's `go-version`, a version file. */
export function toolchainsIn(path: string, text: string): ToolchainEvidence[] {
  const rank = IMAGE.test(path) ? 'image' : WORKFLOW.test(path) ? 'workflow' : 'version-file';
  const written =
    rank === 'image' ? inImages(text) : rank === 'workflow' ? inWorkflow(text) : inVersionFile(path, text);
  return written.flatMap((word) => {
    const version = EXACT.exec(word)?.[1];
    return version === undefined ? [] : [{ path, version, rank } as const];
  });
}

/** `FROM golang:1.22.3-alpine`, also through an `ARG` with a default value. */
function inImages(text: string): string[] {
  const defaults = new Map(
    [...text.matchAll(/^ARG[ \t]+(\w+)=["']?([\w.-]{1,100})/gim)].map(([, name = '', value = '']) => [name, value]),
  );
  return [...text.matchAll(/^FROM[ \t]+(?:--platform=\S+[ \t]+)?(?:\S*\/)?golang:(\S{1,200})/gim)].map(
    ([, tag = '']) => {
      const expanded = tag.replace(/\$\{?(\w+)\}?/g, (_whole, name: string) => defaults.get(name) ?? '');
      return expanded.replace(/[-@].*$/, '');
    },
  );
}

function inWorkflow(text: string): string[] {
  return [...text.matchAll(/^[ \t]*(?:-[ \t]+)?go-version:[ \t]*["']?([\w.]+)["']?[ \t]*(?:#.*)?$/gm)].map(
    ([, word = '']) => word,
  );
}

function inVersionFile(path: string, text: string): string[] {
  const name = fileNameOf(path);
  if (name === '.go-version') return [text.trim()];
  const pattern = name === 'go.work' ? /^toolchain[ \t]+(\S+)/m : /^(?:golang|go)[ \t]+(\S+)/m;
  return [pattern.exec(text)?.[1] ?? ''];
}

const compare = comparatorFor('Go');

/**
 * The tool chain that builds a module: what lies in the module's own folder before what lies around it, images before
 * version files before workflows; of several the oldest, so that nothing is overlooked.
 * @param modules folders of all modules: a file counts for the nearest one above it
 */
export function toolchainOf(
  module: string,
  modules: readonly string[],
  evidence: readonly ToolchainEvidence[],
): string | null {
  const inside = evidence.filter(({ path }) => nearest(path, modules) === module);
  const around = evidence.filter(({ path }) => module !== folderOf(path) && isWithin(module, folderOf(path)));
  for (const group of [inside, around, evidence.filter(({ rank }) => rank === 'workflow')]) {
    for (const wanted of RANKS) {
      const versions = group.filter(({ rank }) => rank === wanted).map(({ version }) => version);
      const [first, ...more] = versions;
      if (first === undefined) continue;
      return more.reduce((least, version) => ((compare?.(version, least) ?? 0) < 0 ? version : least), first);
    }
  }
  return null;
}

function nearest(path: string, modules: readonly string[]): string | null {
  const above = modules.filter((module) => isWithin(folderOf(path), module));
  return above.length === 0 ? null : above.reduce((a, b) => (b.length > a.length ? b : a));
}

function isWithin(folder: string, above: string): boolean {
  return above === '' || folder === above || folder.startsWith(`${above}/`);
}
