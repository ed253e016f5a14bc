import type { Literal, Value } from '../flow/value.js';
import type { SinkKind } from '../models/model.js';

/** A URL with a host that is written out: what follows it is a path, a port, or nothing. */
const WITH_HOST =
  /^([a-z][a-z0-9+.-]{1,20}):\/\/(?:[^/?#@\s]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[a-z0-9_.-]{1,253})(?::\d{1,5})?(?=[/?#]|$)/i;
/** Nobody but the machine itself answers there. */
const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i;

/**
 * The hosts that a call is made to, as far as constants say them, lower-cased and with the protocol that is spoken.
 * A host of which data may be a part is none: `https://${name}.example.org`.
 */
export function hostsOf({
  kind,
  values,
}: {
  readonly kind: SinkKind;
  readonly values: readonly Value[];
}): { host: string; protocol: string }[] {
  if (kind !== 'url-host') return [];
  return values.flatMap(textsOf).flatMap(({ text, isWhole }) => {
    const match = WITH_HOST.exec(text);
    const [all = '', protocol = '', host = ''] = match ?? [];
    if (match === null || OWN.test(host)) return [];
    // A text that goes on where the host ends may go on with more of it.
    return !isWhole && all.length === text.length
      ? []
      : [{ host: host.toLowerCase(), protocol: protocol.toLowerCase() }];
  });
}

/** What is known of a value's text, from its beginning. */
function textsOf({ literals, spare, text }: Value): { text: string; isWhole: boolean }[] {
  const written = [...(literals ?? []), ...(spare ?? [])].filter((each: Literal) => typeof each === 'string');
  if (written.length > 0) return written.map((each) => ({ text: each, isWhole: true }));
  const [first] = text ?? [];
  return typeof first === 'string' ? [{ text: first, isWhole: text?.length === 1 }] : [];
}
