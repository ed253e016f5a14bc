/** The first `limit` code points of a text, the last of them an ellipsis when something was cut. */
export function cutPoints(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points: string[] = [];
  for (const point of text) {
    if (points.length === limit) return `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
    points.push(point);
  }
  return text;
}
