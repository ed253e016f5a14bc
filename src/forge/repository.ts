/** A repository of the host, by its owner and name. */
export interface RepositoryRef {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequestRef extends RepositoryRef {
  readonly number: number;
}
