/*
 * The controls of a form are its properties, by their names and ids, in place of what every element has: with
 * `<input name="nextSibling">` in it, a form's next sibling is that field.
 */

/** What is asked of any element on the way through a page. */
const asked = /^(?:assigned|check|closest|contains|first|get|has|local|next|node|owner|parent|query|shadow)/u;

/** Also where a control is its name. */
function isForm(node: Node): boolean {
  const { localName }: { localName?: unknown } = node as Element;
  return localName === 'form' || typeof localName === 'object';
}

/** Whether an element is a form that does not answer for itself. It is passed by, with all that it holds. */
export function isMasked(element: Element): boolean {
  if (isForm(element))
    for (const name in Object.getPrototypeOf(element))
      if (asked.test(name) && Object.hasOwn(element, name)) return true;
  return false;
}

/** What a node itself answers, also where it is such a form. */
export const ask = <N extends Node, K extends keyof N>(node: N, name: K): N[K] =>
  isForm(node) ? Reflect.get(Object.getPrototypeOf(node), name, node) : node[name];
