import type { GitHub } from '@actions/github/lib/utils';

/** The client of the Actions toolkit, as far as types go: it is loaded by `client.ts` alone. */
export type Octokit = InstanceType<typeof GitHub>;
