import { useRef } from 'preact/hooks';

/**
 * An element that outlasts the buttons about it. A button may go with what it was pressed for, and the focus, handed on to
 * this element, is not lost with it. Nothing is scrolled: whoever presses the next such button finds it where they look.
 */
export function useLasting<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  return { ref, focus: () => ref.current?.focus({ preventScroll: true }) };
}
