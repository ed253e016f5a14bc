import type { Content } from '../../content.js';
import { getBlobTexts } from '../blob-texts.js';
import { readTextFile } from '../contents.js';
import { compareCommits, getBlob, getBranchTip, getMergeOfPull, getTree } from '../git-data.js';
import { listFiles, MAX_FILES } from '../pull-request.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** Commits and files through GitHub's API. */
export function contentOf({ repository, client }: Asked): Content {
  return {
    ...ANSWERS,
    tree: async (id, recursive) => getTree(await client(), repository, id, recursive),
    blob: async (id) => getBlob(await client(), repository, id),
    blobTexts: async (ids) => getBlobTexts(await client(), repository, ids),
    text: async (path, commit) => readTextFile(await client(), repository, path, commit),
    compare: async (base, head, page) => compareCommits(await client(), repository, base, head, page),
    elsewhere: (other) => contentOf({ repository: other, client }),
    branchTip: async (branch) => getBranchTip(await client(), repository, branch),
    mergeOf: async (number) => getMergeOfPull(await client(), repository, number),
    filesOf: async (number) => {
      const files = await listFiles(await client(), { ...repository, number });
      return { files, cut: files.length >= MAX_FILES };
    },
  };
}
