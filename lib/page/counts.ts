/** Things an element may hold that tell what it is for. */
export interface Counts {
  /** Things to fill in or press. */
  controls: number;
  /** Fields for more than a line. */
  fields: number;
  headings: number;
  /** Headings of the first level. */
  titles: number;
  images: number;
  times: number;
}

type Kind = keyof Counts;

const kinds: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['button', ['controls']],
  ['input', ['controls']],
  ['select', ['controls']],
  ['textarea', ['controls', 'fields']],
  ['h1', ['headings', 'titles']],
  ['h2', ['headings']],
  ['h3', ['headings']],
  ['h4', ['headings']],
  ['h5', ['headings']],
  ['h6', ['headings']],
  ['img', ['images']],
  ['picture', ['images']],
  ['time', ['times']],
]);
const none: readonly Kind[] = [];

/** As what the element counts for those around it. */
export const countsOf = (element: Element): readonly Kind[] => kinds.get(element.localName) ?? none;
