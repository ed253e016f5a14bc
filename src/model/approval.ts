/** Who of an owner's people approved the head that is judged, and why it may be less than there is. */
export interface OwnerApproval {
  /** Logins, sorted. */
  readonly by: readonly string[];
  /** What was in the way of knowing more, in words; null: nothing. */
  readonly gap: string | null;
}

/** What the code host says of approvals: known by owner as the policy writes it, or not known, and why. */
export type Approvals =
  | { readonly status: 'known'; readonly owners: ReadonlyMap<string, OwnerApproval> }
  | { readonly status: 'unknown'; readonly reason: string };
