import type { Fields } from '../fields.js';
import { placeFrom } from './notation.js';
import { OPENING_KINDS, type OpeningModel, type OpeningName } from './opening-model.js';
import type { Place } from './place.js';

/** `keys 0.resolvers.*.*`, `named 1`, `written 0`. */
const READ = /^(keys|named|written) (\S+)$/;

/** What a member's model says of what it opens. */
export function openingFrom(fields: Fields): OpeningModel {
  const opening: OpeningModel = {
    kind: fields.oneOf('kind', OPENING_KINDS),
    name: namesFrom(fields, 'name'),
    within: namesFrom(fields, 'within'),
    needs: fields.has('needs') ? placeIn(fields, 'needs', fields.any('needs')) : null,
    runs: fields.has('runs') ? placeIn(fields, 'runs', fields.any('runs')) : null,
  };
  fields.done();
  return opening;
}

function namesFrom(fields: Fields, key: string): readonly OpeningName[] {
  return fields.has(key) ? [fields.any(key)].flat().map((written) => nameFrom(fields, String(written))) : [];
}

function nameFrom(fields: Fields, written: string): OpeningName {
  if (written === 'function' || written === 'class' || written === 'fields') return { from: written };
  if (written.startsWith('=')) return { from: 'text', text: written.slice(1) };
  const [, how, at] = READ.exec(written) ?? [];
  const place = placeIn(fields, 'name', at ?? written);
  return { from: how === 'keys' || how === 'named' || how === 'written' ? how : 'value', place };
}

function placeIn(fields: Fields, key: string, written: unknown): Place {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}
