import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findProgram } from '../../../src/io/find-program.js';

/** The ways in which a call to git breaks; the first five end with 0 or not at all. */
export const GIT_FAULTS = ['cut', 'last lost', 'empty', 'garbage', 'hang', 'exit 1', 'exit 128', 'killed'] as const;
export type GitFault = (typeof GIT_FAULTS)[number];

/** A `git` that stands before the real one, writes down what it is asked, and breaks the calls of one kind. */
export interface GitShim {
  /** The PATH that has it first. */
  readonly path: string;
  /** Breaks every call whose arguments, without the settings, begin so; null: none. */
  breakCalls(call: string | null, fault?: GitFault): void;
  /** Id of what the last call that hangs has started; null before there is one. */
  hanging(): number | null;
  /** The calls so far, without settings and without repetitions, ids written as `…`. */
  calls(): string[];
}

/** Settings and options before the subcommand do not tell calls apart. The real git's answer is cut by its bytes. */
const SCRIPT = (real: string, here: string) => `#!/bin/bash
rest=("$@")
while [[ "\${rest[0]}" == -* ]]; do
  if [[ "\${rest[0]}" == -c ]]; then rest=("\${rest[@]:2}"); else rest=("\${rest[@]:1}"); fi
done
call="\${rest[*]}"
printf '%s\\n' "$call" >> '${here}/calls'
{ IFS= read -r fault; IFS= read -r kind; } < '${here}/fault'
if [[ "$fault" == none || "$call" != "$kind"* ]]; then exec '${real}' "$@"; fi
case "$fault" in
  empty) cat > /dev/null; exit 0 ;;
  garbage) cat > /dev/null; printf 'Q\\0zz 100644 blob\\nxx\\t1 2 3\\0\\0yy\\n'; exit 0 ;;
  hang) sleep 600 & echo $! > '${here}/hanging'; wait; exit 0 ;;
  'exit 1') cat > /dev/null; exit 1 ;;
  'exit 128') cat > /dev/null; echo 'fatal: broken' >&2; exit 128 ;;
esac
out=$(mktemp '${here}/out.XXXXXX')
'${real}' "$@" > "$out"; code=$?
size=$(stat -c %s "$out")
case "$fault" in
  cut) head -c $((size / 2)) "$out" ;;
  'last lost') head -c $((size - 1)) "$out" ;;
  killed) head -c $((size / 2)) "$out"; kill -9 $$ ;;
esac
exit $code
`;

export function makeGitShim(parent: string): GitShim {
  const real = findProgram('git');
  if (real === null) throw new Error('there is no git');
  const here = join(parent, 'shim');
  mkdirSync(here);
  writeFileSync(join(here, 'fault'), 'none\n\n');
  writeFileSync(join(here, 'git'), SCRIPT(real, here));
  chmodSync(join(here, 'git'), 0o755);
  return {
    path: `${here}${delimiter}${process.env.PATH}`,
    breakCalls(call, fault) {
      writeFileSync(join(here, 'fault'), call === null ? 'none\n\n' : `${fault}\n${call}\n`);
      for (const name of ['calls', 'hanging']) rmSync(join(here, name), { force: true });
    },
    hanging() {
      const file = join(here, 'hanging');
      return existsSync(file) ? Number(readFileSync(file, 'utf8')) || null : null;
    },
    calls() {
      const lines = readFileSync(join(here, 'calls'), 'utf8').split('\n').filter(Boolean);
      return [...new Set(lines.map(kindOf))].sort();
    },
  };
}

/** The part of a call that does not depend on the repository: up to its first id. */
function kindOf(call: string): string {
  const at = call.search(/\^?[0-9a-f]{40}/);
  const kind = at === -1 ? call : call.slice(0, at).trimEnd();
  return kind.replace(/--find-object=$/, '').trimEnd();
}
