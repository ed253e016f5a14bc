import { betterleaks } from './betterleaks.js';
import { gitleaks } from './gitleaks.js';
import { kingfisher } from './kingfisher.js';
import type { SecretTool } from './tool.js';
import { trufflehog } from './trufflehog.js';

/** Secret scanners that can run beside ours, in the order in which they speak where ours is silent. */
export const SECRET_TOOLS = [gitleaks, betterleaks, trufflehog, kingfisher] as const satisfies readonly SecretTool[];

/** What the policy names: ours alone, ours beside one of them, or beside all that are there. */
export const SECRET_ENGINES = ['builtin', ...SECRET_TOOLS.map(({ name }) => name), 'all'] as const;
export type SecretEngine = (typeof SECRET_ENGINES)[number];
