/** Lockfiles that audits of other tools read as well as ours, by name. What they resolve themselves is not among them. */
export const LOCKFILE_NAMES =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|requirements\.txt|Pipfile\.lock|poetry\.lock|Gemfile\.lock|composer\.lock|Cargo\.lock|go\.mod|gradle\.lockfile|packages\.lock\.json|mix\.lock|pubspec\.lock|Package\.resolved|Podfile\.lock)$/;
