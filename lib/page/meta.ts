/**
 * What the page's `<meta>` elements say under some names, in page order. Asked for by tag: browsers keep such lists, while
 * any other question goes to every element of the page.
 * @param isMeant of a name in small letters
 */
export function metaContents(document: Document, isMeant: (name: string) => boolean): string[] {
  const contents: string[] = [];
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv');
    const content = meta.getAttribute('content');
    if (name && content !== null && isMeant(name.toLowerCase())) contents.push(content);
  }
  return contents;
}
