import { runCommand } from '../../../src/io/exec.js';
import type { ReadResult, Side, Workspace } from '../../../src/model/workspace.js';
import { type ApiRequest, openApiWorkspace } from '../../../src/workspace/api/open-api.js';
import { openWorkspace } from '../../../src/workspace/open.js';
import { push } from '../../helpers/github/builders.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';
import { openScene, type Scene } from '../../publish/scene.js';

/** A real repository behind the emulator, with the branch `main` as the base of a pull request. */
export interface ApiScene extends Scene {
  readonly real: TestRepository;
  /** Opens the pull request of this head through the API. */
  open(head: string, options?: Partial<ApiRequest>): Promise<Workspace>;
  /** The same, from the clone. */
  openClone(head: string): Promise<Workspace>;
  close(): Promise<void>;
}

export async function openApiScene(): Promise<ApiScene> {
  const scene = await openScene();
  const real = makeRepository();
  scene.repository.git = real.root;
  return {
    ...scene,
    real,
    open(head, options = {}) {
      push(scene.pull, head);
      return openApiWorkspace({
        content: scene.forge.content,
        number: scene.pull.number,
        baseRef: 'main',
        baseSha: scene.pull.base.sha,
        headSha: head,
        root: '/nowhere',
        prefix: '',
        origin: 'https://github.test/acme/shop',
        shard: null,
        ...options,
      });
    },
    openClone: (head) => openWorkspace({ dir: real.root, base: 'main', head }, runCommand),
    close: async () => {
      real.destroy();
      await scene.github.close();
    },
  };
}

export async function collect(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const collected: ReadResult[] = [];
  for await (const result of results) collected.push(result);
  return collected;
}

/** All files of one side with their bytes, as text that can be compared. */
export async function wholeSide(workspace: Workspace, side: Side): Promise<string[]> {
  const files = await workspace.files(side);
  const results = await collect(
    workspace.read(
      side,
      files.map(({ path }) => path),
      1_000_000,
    ),
  );
  return results.map((result, index) => {
    const bytes = result.status === 'read' ? result.bytes.toString('hex') : result.status;
    return `${result.path} ${files[index]?.size} ${files[index]?.blob} ${bytes}`;
  });
}
