const LONGEST_LABEL = 60;

/**
 * A text as a label of Mermaid's flowchart syntax: every sign that could mean something there is written as its entity
 * code (`#35;`), so that no name closes a label, starts markup or a link.
 */
export function mermaidLabel(text: string): string {
  const points = [...text];
  const cut = points.length > LONGEST_LABEL ? [...points.slice(0, LONGEST_LABEL - 1), '…'] : points;
  return cut.map((sign) => (/^[A-Za-z0-9 .-]$/.test(sign) ? sign : `#${sign.codePointAt(0)};`)).join('');
}
