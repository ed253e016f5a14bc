const PAGE =
  /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/pull\/\d{1,10}(?:#(issuecomment-|pullrequestreview-|discussion_r)\d{1,20})?$/;

/** Whether a finding's reference is a text on a pull request's page: such a finding stands in no file there. */
export function isPullRequestPage(reference: string): boolean {
  return pagePart(reference) !== null;
}

/** The part of a page that a reference names, in our own words; null for any other reference. */
export function pagePart(reference: string): string | null {
  const match = PAGE.exec(reference);
  if (match === null || !URL.canParse(reference)) return null;
  switch (match[1]) {
    case 'issuecomment-':
      return 'comment';
    case 'pullrequestreview-':
      return 'review';
    case 'discussion_r':
      return 'review comment';
    default:
      return 'title or description';
  }
}
