/** What a policy may name; the linters themselves are loaded where one is. */
export const LINTER_NAMES = ['bandit', 'eslint', 'gosec', 'hadolint', 'ruff'] as const;
