import { type Handlers, page, pullOf, Refusal } from './call.js';

/** GitHub's `label`; ids follow from the name. */
export function labelJson(name: string): object {
  const id = [...name].reduce((sum, char) => sum + char.charCodeAt(0), 1);
  return { id, node_id: `LA_${id}`, name, color: 'ededed', default: false, description: '' };
}

export const labelHandlers: Handlers = {
  'issues/list-labels-on-issue': (call) => page(call, [...pullOf(call).labels].map(labelJson)),
  'issues/add-labels': (call) => {
    const pull = pullOf(call);
    const names = Array.isArray(call.body.labels) ? call.body.labels.map(String) : [];
    for (const name of names) {
      if (name.length > 50)
        throw new Refusal(422, 'Validation Failed', [{ resource: 'Label', field: 'name', code: 'invalid' }]);
      pull.labels.add(name);
    }
    return { status: 200, body: [...pull.labels].map(labelJson) };
  },
  'issues/remove-label': (call) => {
    const pull = pullOf(call);
    if (!pull.labels.delete(call.params.name ?? '')) throw new Refusal(404, 'Label does not exist');
    return { status: 200, body: [...pull.labels].map(labelJson) };
  },
};
