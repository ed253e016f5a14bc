import { copyDist, FILE_FAULTS } from './dist-copy.js';
import { GIT_FAULTS, makeGitShim } from './git-shim.js';
import { type Judged, judge, planted } from './judge.js';
import { type ProductRun, runProduct } from './run-product.js';
import { type FaultScene, openFaultScene } from './scene.js';
import { KIND_FAULTS, SERVICE_FAULTS } from './service.js';

/** One run with one thing broken. */
export interface FaultRun {
  readonly what: string;
  readonly fault: string;
  readonly judged: Judged;
}

/**
 * @param root the project's folder
 * @param dist the build that is run
 * @param match breaks only things whose name holds this
 */
export type Campaign = (root: string, dist: string, match?: string) => AsyncGenerator<FaultRun>;

/** The run with nothing broken. @throws Error when it is not the policy's no with all scans complete */
async function expectedOf(run: Promise<ProductRun>): Promise<ReadonlySet<string>> {
  const { left, result } = await run;
  const open = result?.scans.filter((scan) => scan.status !== 'complete') ?? [];
  if (result === null || left.code !== 1 || open.length > 0)
    throw new Error(`the healthy run: ${left.code} ${JSON.stringify(open)} ${left.stderr}`);
  return planted(result);
}

/** Ways to ask for a check; later ones break only the calls that those before do not make. */
const RANGES: readonly { readonly history: boolean; range(scene: FaultScene): string[] }[] = [
  { history: false, range: ({ base, head }) => ['--base', base, '--head', head] },
  { history: false, range: ({ base }) => ['--base', base] },
  { history: false, range: () => [] },
  { history: true, range: ({ base, head }) => ['--base', base, '--head', head] },
];

/** Every kind of call to git that a check makes. */
export async function* gitCampaign(root: string, dist: string, match = ''): AsyncGenerator<FaultRun> {
  const done = new Set<string>();
  for (const { history, range } of RANGES) {
    const scene = await openFaultScene(root, history);
    try {
      const shim = makeGitShim(scene.folder);
      const check = () => runProduct(scene, dist, { PATH: shim.path }, range(scene));
      const expected = await expectedOf(check());
      for (const call of shim.calls().filter((kind) => !done.has(kind) && kind.includes(match))) {
        done.add(call);
        for (const fault of GIT_FAULTS) {
          shim.breakCalls(call, fault);
          const { left, result } = await check();
          yield { what: `git ${call}`, fault, judged: judge(left, result, expected) };
        }
        shim.breakCalls(null);
      }
    } finally {
      await scene.close();
    }
  }
  yield* withoutGit(root, dist);
}

async function* withoutGit(root: string, dist: string): AsyncGenerator<FaultRun> {
  const scene = await openFaultScene(root);
  try {
    const { left, result } = await runProduct(scene, dist, { PATH: scene.folder });
    yield { what: 'git', fault: 'missing', judged: judge(left, result, new Set()) };
  } finally {
    await scene.close();
  }
}

/** What Node itself reads before anything of ours runs: where that is broken, nothing of ours can say so. */
const READ_BY_NODE: ReadonlySet<string> = new Set(['cli.js', 'package.json']);

/** Every other file of `dist/`. What a run never opens may be broken, when all is found all the same. */
export async function* distCampaign(root: string, dist: string, match = ''): AsyncGenerator<FaultRun> {
  const scene = await openFaultScene(root);
  try {
    const copy = copyDist(dist, scene.folder);
    const expected = await expectedOf(runProduct(scene, copy.folder));
    for (const file of copy.files.filter((name) => !READ_BY_NODE.has(name) && name.includes(match))) {
      for (const fault of FILE_FAULTS) {
        copy.breakFile(file, fault);
        const { left, result } = await runProduct(scene, copy.folder);
        copy.restore(file);
        yield { what: `dist/${file}`, fault, judged: judge(left, result, expected) };
      }
    }
  } finally {
    await scene.close();
  }
}

/** The services that the dependency audit asks: all of each, then each kind of request. */
export async function* servicesCampaign(root: string, dist: string, match = ''): AsyncGenerator<FaultRun> {
  const scene = await openFaultScene(root);
  try {
    const expected = await expectedOf(runProduct(scene, dist));
    for (const [name, service] of [
      ['OSV', scene.osv],
      ['deps.dev', scene.depsDev],
    ] as const) {
      for (const kind of [undefined, ...[...service.kinds].sort()]) {
        if (!`${name} ${kind ?? 'all'}`.includes(match)) continue;
        for (const fault of kind === undefined ? SERVICE_FAULTS : KIND_FAULTS) {
          service.breakWith(fault, kind);
          const { left, result } = await runProduct(scene, dist);
          yield { what: `${name} ${kind ?? 'all'}`, fault, judged: judge(left, result, expected) };
        }
        service.breakWith(null);
      }
    }
  } finally {
    await scene.close();
  }
}
