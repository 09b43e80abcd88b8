/**
 * Tells the page around the frame how high the content is, whenever that changes: the one thing that leaves the frame.
 * Stands beside the form, so that a host does not lay itself out for a frame whose form is still on its way.
 */
import { useEffect, type RefObject } from 'react';
import { toHeightMessage } from '#domain/embedHeight.ts';

/** Milliseconds of rest before a height is told, so that a host does not lay itself out for each step of a change. */
const PAUSE = 100;

interface HeightReportProps {
  readonly content: RefObject<HTMLElement | null>;
}

export function HeightReport({ content }: HeightReportProps) {
  useEffect(() => {
    const element = content.current;
    if (!element || window.parent === window) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = 0;
    const tell = () => {
      const message = toHeightMessage(element.getBoundingClientRect().height);
      if (message.height === told) return;
      told = message.height;
      // To any origin, known or not: all that is in the frame is public, and so is its height.
      window.parent.postMessage(message, '*');
    };
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [content]);
  return null;
}
