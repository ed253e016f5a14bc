import { bandit } from './bandit.js';
import { eslint } from './eslint.js';
import { gosec } from './gosec.js';
import { hadolint } from './hadolint.js';
import type { Linter } from './linter.js';
import { ruff } from './ruff.js';

/** Linters that can run beside our own checks, by the names that a policy gives them. */
export const LINTERS: readonly Linter[] = [bandit, eslint, gosec, hadolint, ruff];
