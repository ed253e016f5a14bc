import { ConfigurationError } from '../../model/errors.js';
import { nearest } from '../../util/nearest.js';

/** A release file of a tool for one platform, and the SHA-256 that it must have. */
export interface ToolAsset {
  readonly tool: string;
  readonly version: string;
  readonly repository: string;
  /** Name of the program, without `.exe`. */
  readonly binary: string;
  readonly file: string;
  readonly sha256: string;
}

/** The pinned release of a tool as `actions/setup/tools.json` holds it; platforms are `<process.platform>-<process.arch>`. */
export interface PinnedTool {
  readonly version: string;
  readonly repository: string;
  readonly binary: string;
  readonly assets: Readonly<Record<string, { readonly file: string; readonly sha256: string } | undefined>>;
}

/** The table of this repository. */
export async function pinnedTools(): Promise<ReadonlyMap<string, PinnedTool>> {
  const { default: table } = await import('../../../actions/setup/tools.json', { with: { type: 'json' } });
  return new Map<string, PinnedTool>(Object.entries(table));
}

/**
 * The file of a tool for a platform.
 * @throws ConfigurationError for a tool that is not pinned, or that has no release for the platform.
 */
export function assetOf(tools: ReadonlyMap<string, PinnedTool>, tool: string, platform: string): ToolAsset {
  const pinned = tools.get(tool);
  if (pinned === undefined) {
    const near = nearest(tool, [...tools.keys()]);
    const hint = near === null ? `known are ${[...tools.keys()].join(', ')}` : `did you mean '${near}'?`;
    throw new ConfigurationError(`input tools: '${tool}' is not pinned; ${hint}`);
  }
  const { version, repository, binary, assets } = pinned;
  const asset = Object.hasOwn(assets, platform) ? assets[platform] : undefined;
  if (asset === undefined)
    throw new ConfigurationError(`input tools: ${tool} ${version} has no release for ${platform}`);
  return { tool, version, repository, binary, ...asset };
}

/** Where releases are, when no mirror is given. */
export const PUBLIC_RELEASES = 'https://github.com/{repository}/releases/download/v{version}/{file}';

/**
 * The address of a file by a template with `{repository}`, `{version}`, `{file}` and `{tool}`.
 * @throws ConfigurationError for a template that gives no HTTPS address (HTTP on loopback is for a local mirror)
 */
export function urlOf(template: string, asset: ToolAsset): string {
  const { repository, version, file, tool } = asset;
  const values = new Map(Object.entries({ repository, version, file, tool }));
  const url = template.replace(/\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole);
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isLocal = parsed?.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(parsed.hostname);
  if (parsed === null || /[{}]/.test(url) || !(parsed.protocol === 'https:' || isLocal))
    throw new ConfigurationError(
      `input mirror: '${template}' gives no https address; use {repository}, {version}, {file}`,
    );
  return parsed.href;
}
