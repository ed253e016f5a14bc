/** What a child process may see of our environment: enough to run, no token, no input of an action. */
const ENVIRONMENT_ALLOWED = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'LC_ALL',
  'SystemRoot',
  'PATHEXT',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** The part of our environment that a child process gets. */
export function allowedEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of ENVIRONMENT_ALLOWED) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}
