/** `http-client` → `httpClient`. */
export function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** `http-client` → `HttpClient`. */
export function pascalCase(name) {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `http-client` → `Http client`. */
export function titleOf(name) {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

export const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
