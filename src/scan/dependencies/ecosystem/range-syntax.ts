/** How the manifests of an ecosystem write what others write differently; the rest of a range is alike everywhere. */
export interface RangeSyntax {
  /** `~1.2`: up to 2 where the last part may move (Composer), else up to 1.3. */
  readonly tilde: 'last-but-one' | 'second';
  /** Separates alternatives. */
  readonly or: RegExp;
}
