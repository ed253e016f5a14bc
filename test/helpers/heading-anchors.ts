/** The anchors that GitHub gives to the headings of a Markdown page, and those that stand in the page. */
export function headingAnchors(markdown: string): ReadonlySet<string> {
  const page = markdown.replace(/^ *```[\s\S]*?^ *```/gm, '');
  const anchors = new Set([...page.matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, name = '']) => name));
  const seen = new Map<string, number>();
  for (const [, heading = ''] of page.matchAll(/^#+ +(.*)$/gm)) {
    const words = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}
