import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAKED_KEY_ID } from '../../../examples/example-repository.mjs';
import { formatMarker } from '../../../src/forge/github/comment-marker.js';
import { comment, shaOf } from '../../helpers/github/builders.js';
import { pullRequestPayload } from '../../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../../helpers/github/github.js';
import { parseDiff } from '../../helpers/github/patch.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openActionScene,
} from '../action-scene.js';
import { passOn, type Service, startService } from './service.js';

/** A pull request whose right verdict hangs on what GitHub says, with GitHub behind a service that can be broken. */
export interface GitHubScene {
  readonly name: string;
  readonly github: Service;
  /** Requests without which there can be no green. */
  readonly needed: RegExp;
  /** Requests of publishing that break here. */
  readonly written: RegExp;
  /** Runs the built root action with every publisher. @param limitSeconds that one exchange may take */
  run(dist: string, limitSeconds?: number): Promise<ActionRun>;
  /** GitHub's page as it was before the first run. */
  renew(): void;
  close(): Promise<void>;
}

const EVERYTHING = {
  'check-run': 'true',
  'upload-sarif': 'true',
  labels: 'true',
  reviewers: '@carol',
  ...OFFLINE,
};

interface Change {
  readonly name: string;
  readonly needed: RegExp;
  readonly written: RegExp;
  commit(checkout: Checkout): void;
  prepare(scene: ActionScene): void;
}

/** No request at all. */
const NONE = /^$/;
const TEXTS = /PullRequestTexts|^all$/;

/** The example's mistakes: red whatever GitHub says. What breaks must not take that away. */
const mistakes: Change = {
  name: 'mistakes',
  needed: TEXTS,
  written: /./,
  commit: (checkout) => void checkout.git('switch', '--quiet', 'order-search'),
  prepare: () => {},
};

/** Nothing is wrong but what stands in the description: red by what GitHub alone knows. */
const words: Change = {
  name: 'a secret in the description',
  needed: TEXTS,
  written: /^PATCH /,
  commit(checkout) {
    appendFileSync(join(checkout.folder, 'README.md'), '\nMore words.\n');
  },
  prepare({ github, pull }) {
    pull.body = `Deploy it with ${LEAKED_KEY_ID}, please.`;
    comment(
      github.world,
      pull,
      'github-actions[bot]',
      `${formatMarker({ key: 'default', head: shaOf('older') })}\nold`,
    );
  },
};

/** A secret that was taken out again, and a statement that it is revoked: green by what GitHub alone knows. */
function revoked(id: string): Change {
  return {
    name: 'a revoked secret',
    needed: /PullRequestTexts|GET \S+\/comments$|\/collaborators\/|^all$/,
    written: NONE,
    commit: leak,
    prepare(scene) {
      scene.repository.collaborators.set('maintainer', 'write');
      comment(scene.github.world, scene.pull, 'maintainer', `/gatehouse revoked ${id}`);
    },
  };
}

function leak(checkout: Checkout): void {
  const file = join(checkout.folder, 'src/keys.js');
  writeFileSync(file, `export const accessKeyId = '${LEAKED_KEY_ID}';\n`);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Keys');
  rmSync(file);
}

/** Each must be closed by who opens it. */
export const GITHUB_SCENES = {
  mistakes: () => openGitHubScene(mistakes),
  words: () => openGitHubScene(words),
  revoked: async () => openGitHubScene(revoked(await leakedId())),
} satisfies Readonly<Record<string, () => Promise<GitHubScene>>>;

/** The id of the finding does not depend on the repository, so a scene of its own can tell it. */
async function leakedId(): Promise<string> {
  const scene = await openGitHubScene({ name: '', needed: NONE, written: NONE, commit: leak, prepare: () => {} });
  try {
    const [finding] = (await scene.run('')).result().findings.filter(({ category }) => category === 'secret');
    if (finding === undefined) throw new Error('the key in the history was not found');
    return finding.id;
  } finally {
    await scene.close();
  }
}

async function openGitHubScene(change: Change): Promise<GitHubScene> {
  const checkout = makeCheckout();
  checkout.git('switch', '--quiet', '--create', 'change', checkout.base);
  change.commit(checkout);
  if (checkout.git('status', '--porcelain') !== '') {
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Words');
  }
  const head = checkout.git('rev-parse', 'HEAD');
  const files = parseDiff(checkout.git('diff', checkout.base, head));
  const scene = await openActionScene({ base: checkout.base, head, ref: 'change', files });
  scene.token = scene.github.token({ permissions: FULL_PERMISSIONS, remaining: 1_000_000 });
  const github = await startService((asked) => passOn(scene.github.url, asked));
  const renew = () => {
    scene.pull.comments.length = 0;
    scene.pull.reviews.length = 0;
    scene.pull.threads.length = 0;
    scene.pull.labels.clear();
    scene.pull.reviewers.clear();
    scene.repository.checkRuns.length = 0;
    scene.repository.sarifs.length = 0;
    change.prepare(scene);
  };
  renew();
  return {
    name: change.name,
    github,
    needed: change.needed,
    written: change.written,
    renew,
    run: (dist, limitSeconds) =>
      scene.run({
        action: 'gatehouse',
        event: 'pull_request',
        payload: pullRequestPayload(scene.repository, scene.pull),
        workspace: checkout.folder,
        inputs: EVERYTHING,
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
          ...(limitSeconds !== undefined && { GATEHOUSE_TIME_LIMIT: String(limitSeconds) }),
        },
        ...(dist !== '' && { dist }),
      }),
    async close() {
      await github.close();
      checkout.destroy();
      await scene.close();
    },
  };
}
