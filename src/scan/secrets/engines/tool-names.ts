/** Secret scanners of others that can run beside ours. */
export const SECRET_TOOLS = ['gitleaks', 'betterleaks', 'trufflehog', 'kingfisher'] as const;
export type SecretTool = (typeof SECRET_TOOLS)[number];
