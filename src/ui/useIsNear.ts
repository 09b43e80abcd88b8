/** Whether the reader has come near an element; once true it stays so. For what is fetched only then. */
import { useEffect, useState, type RefObject } from 'react';

export function useIsNear(target: RefObject<Element | null>, margin = '300px'): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [target, margin]);
  return isNear;
}
