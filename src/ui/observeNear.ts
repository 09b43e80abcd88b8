/** Tells when an element comes near the window and when it is far again. One observer serves all. */

type Tell = (isNear: boolean, height: number) => void;

/** How far beyond the window is near: about what a flick scrolls before the next frame is drawn. */
const MARGIN = '600px 0px';

const listeners = new WeakMap<Element, Tell>();
let observer: IntersectionObserver | undefined;

/** Tells at once too. `height` is the element's own, in pixels. Returns how to stop. */
export function observeNear(element: Element, tell: Tell): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        listeners.get(target)?.(isIntersecting, boundingClientRect.height);
    },
    { rootMargin: MARGIN },
  );
  listeners.set(element, tell);
  observer.observe(element);
  return () => {
    observer?.unobserve(element);
    listeners.delete(element);
  };
}
