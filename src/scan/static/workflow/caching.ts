import { textAt } from './document.js';
import type { Step } from './model.js';
import { isAction } from './uses.js';
import { versionOf } from './version-of.js';

/** How an action is told to use the cache. */
interface Caching {
  readonly actions: readonly string[];
  /** The input that decides; null: nothing does, it always restores. */
  readonly input: string | null;
  /** What it does when the input is not given. */
  readonly unset: 'on' | 'off';
  /** Values of the input that switch it off, lower-cased; an empty one always does. */
  readonly off: RegExp;
}

const NO = /^(?:false|no|off|0|none)?$/;
const YES = /^(?:true|yes|on|1)$/;

const TABLE: readonly Caching[] = [
  {
    actions: ['actions/cache', 'actions/cache/restore', 'swatinem/rust-cache'],
    input: 'lookup-only',
    unset: 'on',
    off: YES,
  },
  { actions: ['mozilla-actions/sccache-action', 'awalsh128/cache-apt-pkgs-action'], input: null, unset: 'on', off: NO },
  {
    actions: [
      'actions/setup-java',
      'actions/setup-python',
      'actions/setup-dotnet',
      'pnpm/action-setup',
      'denoland/setup-deno',
    ],
    input: 'cache',
    unset: 'off',
    off: NO,
  },
  { actions: ['actions/setup-go', 'actions-rust-lang/setup-rust-toolchain'], input: 'cache', unset: 'on', off: NO },
  { actions: ['ruby/setup-ruby'], input: 'bundler-cache', unset: 'off', off: NO },
  { actions: ['astral-sh/setup-uv'], input: 'enable-cache', unset: 'on', off: NO },
  {
    actions: ['gradle/actions/setup-gradle', 'gradle/gradle-build-action'],
    input: 'cache-disabled',
    unset: 'on',
    off: YES,
  },
  { actions: ['pyo3/maturin-action'], input: 'sccache', unset: 'off', off: NO },
  { actions: ['ramsey/composer-install'], input: 'ignore-cache', unset: 'on', off: YES },
  { actions: ['oven-sh/setup-bun'], input: 'no-cache', unset: 'on', off: YES },
  { actions: ['mlugg/setup-zig'], input: 'use-cache', unset: 'on', off: NO },
  {
    actions: ['docker/build-push-action', 'docker/bake-action'],
    input: 'cache-from',
    unset: 'off',
    off: /^(?!.*type=gha)/s,
  },
];

/** Of an expression: off where it leaves tags out. */
const NOT_FOR_TAGS = /^\$\{\{\s*!\s*(?:startsWith\(\s*github\.ref\s*,\s*'refs\/tags\/|\(?[^}]*ref_type\s*==\s*'tag')/i;

/**
 * Whether a step restores files from the cache, which every workflow of the branch may have written.
 * @param onlyTags the workflow releases from nothing but tags
 */
export function restoresCache(step: Step, onlyTags: boolean): boolean {
  if (isAction(step.uses, 'actions/setup-node')) return nodeCaches(step);
  if (isAction(step.uses, 'docker/setup-buildx-action')) {
    const binary = textAt(step.inputs, 'cache-binary')?.text.toLowerCase();
    return textAt(step.inputs, 'version') !== null && (binary === undefined || !NO.test(binary));
  }
  const caching = TABLE.find(({ actions }) => isAction(step.uses, ...actions));
  if (caching === undefined) return false;
  const given = caching.input === null ? undefined : textAt(step.inputs, caching.input)?.text.trim().toLowerCase();
  if (isAction(step.uses, 'astral-sh/setup-uv') && (given === undefined || given === 'auto'))
    return !leavesReleasesOut(step);
  if (given === undefined) return caching.unset === 'on';
  if (onlyTags && NOT_FOR_TAGS.test(given)) return false;
  return !caching.off.test(given);
}

/** From version 5 on it caches by itself when the package file names its manager. */
function nodeCaches(step: Step): boolean {
  const cache = textAt(step.inputs, 'cache')?.text.trim().toLowerCase();
  if (cache !== undefined && !NO.test(cache)) return true;
  const automatic = textAt(step.inputs, 'package-manager-cache')?.text.trim().toLowerCase();
  if (automatic !== undefined) return !NO.test(automatic);
  return cache === undefined && (versionOf(step) ?? 0) >= 5;
}

/** From version 10 on it leaves the cache alone in releases. */
function leavesReleasesOut(step: Step): boolean {
  return (versionOf(step) ?? 0) >= 10;
}
