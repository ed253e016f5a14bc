import { settingChanges } from './setting-changes.js';

/** Settings whose value says whether what comes is checked or run. Every other value may be a password. */
const SWITCHES =
  /^\s*["']?(ignore-scripts|strict-ssl|verify_ssl|ssl_verify|trusted-host|package-lock|enableScripts|enableStrictSsl|checksumBehavior|enableImmutableInstalls|unsafeHttpWhitelist|dangerouslyAllowAllBuilds|GOFLAGS|GOPROXY|GOSUMDB|GONOSUMDB|GOINSECURE|GOPRIVATE)["']?\s*[=:]\s*["']?([\w.,|*/ -]{1,100})/gim;
const ADDRESS = /\b((?:sparse\+|git\+)?https?):\/\/(?:[^\s/@"'<>]*@)?([\w.[\]-]{1,253}(?::\d{1,5})?)/g;
/** The key before an address: of `key = …`, `key: …`, `key="x" value="…"`, `<tag>…`. */
const KEY = /(?:key="([^"]{1,80})"[^"]*value="|<([\w.-]{1,80})>|["']?([@\w./:-]{1,120}?)["']?\s*[=:]\s*["'[]*)$/;
const MAX_LENGTH = 256 * 1024;

/**
 * Which hosts a package manager asks before and after a change of its settings, and what it checks and runs; empty where
 * neither changes. Only names of hosts are shown: the rest of an address can be a secret.
 */
export function registryChange(base: string | null, head: string | null): string[] {
  return settingChanges(settingsOf(base ?? ''), settingsOf(head ?? ''));
}

function settingsOf(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const line of text.slice(0, MAX_LENGTH).split(/\r?\n/)) {
    if (/^\s*(?:#|;|\/\/)/.test(line) && !/_auth|registry/.test(line)) continue;
    for (const match of line.matchAll(ADDRESS)) {
      const [, ...keys] = KEY.exec(line.slice(0, match.index).slice(-200)) ?? [];
      const name = keys.find((key) => key !== undefined) ?? 'address';
      const known = settings.get(name);
      settings.set(name, known === undefined ? (match[2] ?? '') : `${known}, ${match[2]}`);
    }
    for (const match of line.matchAll(SWITCHES)) settings.set(match[1] ?? '', (match[2] ?? '').trim());
  }
  return settings;
}
