/**
 * How much room there is and how wide text comes out: the container's width and the face, size and spacing
 * that the page really uses. Nothing is known on the server or before the first layout.
 */
import { estimateTextWidth } from '#domain/textWidth.ts';
import { startTransition, useEffect, useMemo, useState, type RefObject } from 'react';

interface FrameFacts {
  readonly width: number;
  /** Root font size in pixels. */
  readonly rem: number;
  readonly family: string;
  readonly fontSize: number;
  /** Pixels added after each letter and each word by the reader's own styles. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

export interface FrameMeasure extends FrameFacts {
  readonly textWidth: (text: string, isStrong?: boolean) => number;
}

function readFacts(frame: HTMLElement, probe: HTMLElement): FrameFacts {
  const style = getComputedStyle(probe);
  const pixels = (value: string) => Number.parseFloat(value) || 0;
  return {
    width: Math.floor(frame.getBoundingClientRect().width),
    rem: pixels(getComputedStyle(document.documentElement).fontSize) || 16,
    family: style.fontFamily,
    fontSize: pixels(style.fontSize) || 13,
    letterSpacing: pixels(style.letterSpacing),
    wordSpacing: pixels(style.wordSpacing),
  };
}

function isSame(a: FrameFacts, b: FrameFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function toTextWidth(facts: FrameFacts): FrameMeasure['textWidth'] {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, isStrong = false) => {
    const key = `${isStrong ? 'strong' : 'plain'} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = `${isStrong ? 600 : 400} ${facts.fontSize}px ${facts.family}`;
      const plain = context ? context.measureText(text).width : estimateTextWidth(text, facts.fontSize);
      const words = text.split(' ').length - 1;
      width = Math.ceil(plain + text.length * facts.letterSpacing + words * facts.wordSpacing) + 2;
      known.set(key, width);
    }
    return width;
  };
}

/** `probe` holds a line of the text that is measured, so that a change of size or spacing is noticed. */
export function useFrameMeasure(
  frame: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
  language: string,
): FrameMeasure | null {
  const [facts, setFacts] = useState<FrameFacts | null>(null);
  useEffect(() => {
    const frameElement = frame.current;
    const probeElement = probe.current;
    if (!frameElement || !probeElement) return;
    let known: FrameFacts | null = null;
    // Calls once at the beginning too, when the browser has laid the page out anyway: asked sooner it would do so twice.
    const observer = new ResizeObserver(() => {
      const before = known;
      const next = readFacts(frameElement, probeElement);
      if (before !== null && isSame(before, next)) return;
      known = next;
      // Much follows from it: in slices, behind what changed the room.
      startTransition(() => setFacts(next));
    });
    observer.observe(frameElement);
    observer.observe(probeElement);
    return () => observer.disconnect();
  }, [frame, probe, language]);
  return useMemo(() => (facts ? { ...facts, textWidth: toTextWidth(facts) } : null), [facts]);
}
