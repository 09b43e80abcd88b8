/**
 * What a program can see of a page's access besides axe's rules, measured in the page itself. Each probe names what it
 * finds wrong; an empty list is what stories expect. They take milliseconds where axe takes seconds, so they can look at
 * every state in every theme and width.
 */
import type { Page } from '@playwright/test';
import type { ForeignTexts } from './foreignTexts.ts';

/**
 * Finds what is hard to tell from what is behind it: text under 4.5 to 1, large text under 3 to 1 (WCAG 1.4.3), and
 * pictures without any colour of 3 to 1 (WCAG 1.4.11). System colours, when they are forced, leave SVG paint alone.
 */
export function lowContrast(page: Page, part = 'html'): Promise<string[]> {
  return page.evaluate((selector) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, readonly number[]>();
    const toChannels = (colour: string): readonly number[] => {
      let channels = known.get(colour);
      if (!channels && context) {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        channels = [...context.getImageData(0, 0, 1, 1).data];
        known.set(colour, channels);
      }
      return channels ?? [0, 0, 0, 255];
    };
    const over = (front: readonly number[], back: readonly number[]) => {
      const alpha = (front[3] ?? 255) / 255;
      return [0, 1, 2].map((index) => (front[index] ?? 0) * alpha + (back[index] ?? 0) * (1 - alpha));
    };
    const luminance = (channels: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (a: readonly number[], b: readonly number[]) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const backgroundOf = (element: Element): readonly number[] => {
      const layers: (readonly number[])[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const layer = toChannels(getComputedStyle(at).backgroundColor);
        if (layer[3] === 0) continue;
        layers.push(layer);
        if (layer[3] === 255) break;
      }
      // Under everything lies the canvas, in the system's or the theme's own colour.
      let result: readonly number[] = toChannels('Canvas');
      for (const layer of layers.toReversed()) result = over(layer, result);
      return result;
    };
    /** In a drawing a label may stand on a shape, which is no ancestor of its: the last one drawn under its middle. */
    const shapeUnder = (label: Element) => {
      const box = label.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const under = [...(label.closest('svg')?.querySelectorAll('rect, circle, path, ellipse') ?? [])].filter(
        (shape) => {
          const { left, right, top, bottom } = shape.getBoundingClientRect();
          const isBefore = (shape.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          return isBefore && !shape.closest('clipPath') && left <= x && x <= right && top <= y && y <= bottom;
        },
      );
      const paints = under.map((shape) =>
        toChannels(getComputedStyle(shape).fill === 'none' ? 'transparent' : getComputedStyle(shape).fill),
      );
      return paints.findLast((paint) => paint[3] === 255) ?? null;
    };
    /** A label with an edge painted under its letters stands on that, whatever is behind. */
    const edgeOf = ({ paintOrder, stroke, strokeWidth }: CSSStyleDeclaration) =>
      paintOrder.startsWith('stroke') && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 3
        ? toChannels(stroke)
        : null;
    const found = new Set<string>();
    const parts = [...document.querySelectorAll(selector)];
    const isInPart = (element: Element) => parts.some((candidate) => candidate.contains(element));
    // Of a picture at least one colour must stand out: its marks do, its hairlines need not.
    for (const svg of document.querySelectorAll('svg')) {
      if (!isInPart(svg) || !svg.checkVisibility({ visibilityProperty: true })) continue;
      const behind = backgroundOf(svg);
      const contrasts = [...svg.querySelectorAll('path, rect, circle, line, polygon, polyline, ellipse')].flatMap(
        (shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          const paints = [fill, stroke].filter((paint) => paint !== 'none' && !paint.startsWith('url('));
          return paints.map((paint) => ratio(over(toChannels(paint), behind), behind));
        },
      );
      const best = Math.max(...contrasts);
      if (contrasts.length > 0 && best < 3)
        found.add(`${best.toFixed(2)} <svg> ${svg.parentElement?.className.toString().slice(0, 60)}`);
    }
    for (const field of document.querySelectorAll(':placeholder-shown')) {
      if (!isInPart(field) || !field.checkVisibility({ visibilityProperty: true })) continue;
      const behind = backgroundOf(field);
      const value = ratio(over(toChannels(getComputedStyle(field, '::placeholder').color), behind), behind);
      if (value < 4.5) found.add(`${value.toFixed(2)} placeholder of ${field.id}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !isInPart(element)) continue;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, [class*="visually-hidden"], option')) continue;
      const style = getComputedStyle(element);
      const isSvg = element instanceof SVGElement;
      const behind = (isSvg ? (edgeOf(style) ?? shapeUnder(element)) : null) ?? backgroundOf(element);
      const value = ratio(over(toChannels(isSvg ? style.fill : style.color), behind), behind);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (value < (isLarge ? 3 : 4.5)) found.add(`${value.toFixed(2)} <${element.localName}> ${text.slice(0, 40)}`);
    }
    return [...found];
  }, part);
}

/** Finds controls smaller than 24 by 24 pixels that have no room of their own either (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    // What has been scrolled out of a box is nowhere: it neither can be pressed nor crowds what is beside the box.
    const isScrolledOut = (element: Element) => {
      const { y, height } = element.getBoundingClientRect();
      const middle = y + height / 2;
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        if (!/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
        const { top, bottom } = box.getBoundingClientRect();
        if (middle < top || middle > bottom) return true;
      }
      return false;
    };
    // Under a modal dialog nothing can be pressed.
    const reachable = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const targets = [
      ...reachable.querySelectorAll(
        'a[href], button, input, select, summary, textarea, [role="button"], [role="slider"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
      .filter((element) => !isScrolledOut(element))
      // A label is pressed in its control's place.
      .map((element) => (element.matches('input') ? (element.closest('label') ?? element) : element))
      .map((element) => {
        const after = getComputedStyle(element, '::after');
        // A link that is spread over its card by ::after is as large as the card.
        const isSpread = after.position === 'absolute' && after.inset === '0px';
        const place = isSpread ? (element.closest('li') ?? element) : element;
        return { element, isSpread, box: place.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isInSentence = (element: Element) => {
      let block: Element | null = element;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return block !== element && (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    };
    const small = targets.filter(
      ({ element, box }) => (box.width < SIZE - 0.5 || box.height < SIZE - 0.5) && !isInSentence(element),
    );
    const centre = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const found: string[] = [];
    for (const { element, box } of small) {
      const { x, y } = centre(box);
      const crowding = targets.find((other) => {
        if (
          other.element === element ||
          other.element.contains(element) ||
          element.contains(other.element) ||
          other.isSpread
        )
          return false;
        const isSmall = small.some((one) => one.element === other.element);
        const own = centre(other.box);
        if (isSmall) return Math.hypot(own.x - x, own.y - y) < SIZE;
        const dx = Math.max(other.box.left - x, 0, x - other.box.right);
        const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(dx, dy) < SIZE / 2;
      });
      if (crowding)
        found.push(
          `${Math.round(box.width)}x${Math.round(box.height)} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`,
        );
    }
    return found;
  });
}

/** Finds what makes the page scroll sideways, and text that is cut off with no way to read it. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over > 0) found.push(`the page is ${over} px too wide`);
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || element.closest('[class*="visually-hidden"]')) continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCutAcross = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      // A title that is cut with an ellipsis in a link is given whole by the link's name.
      const hasName = style.textOverflow === 'ellipsis' && element.closest('[aria-label], [title]') !== null;
      if (
        (isCutAcross || (isCutDown && style.textOverflow !== 'ellipsis')) &&
        !hasName &&
        element.textContent.trim() !== ''
      )
        found.push(`${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });
}

/** Finds Japanese writing that no `lang` says is Japanese. All Han text of the page is Japanese. */
export function unmarkedJapanese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (node.parentElement?.closest('head, script, style')) continue;
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) && language !== 'ja') found.push(text.slice(0, 40));
    }
    return found;
  });
}

/**
 * Finds texts of the data that stand on the page in another language than the `lang` around them says: whole, in pieces
 * of three words and more, or inside a sentence of the page's own. Single words are compared whole: many are names.
 */
export function unmarkedTexts(page: Page, foreign: ForeignTexts): Promise<string[]> {
  return page.evaluate((texts) => {
    const languages = Object.entries(texts).map(([language, all]) => ({
      language,
      whole: new Set(all),
      joined: all.join('\n'),
      labels: all.filter((text) => text.length > 7 && text.length < 120 && text.includes(' ')),
    }));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (!element || text.length < 4 || !/\p{Ll}{2}/u.test(text) || element.closest('script, style')) continue;
      const marked = element.closest('[lang]')?.getAttribute('lang');
      const isPiece = text.length > 11 && /\S\s+\S+\s+\S/.test(text);
      for (const { language, whole, joined, labels } of languages) {
        if (marked === language) continue;
        const isForeign =
          whole.has(text) || (isPiece && joined.includes(text)) || labels.some((label) => text.includes(label));
        if (isForeign) found.add(`${language}: <${element.localName}> ${text.slice(0, 80)}`);
      }
    }
    return [...found];
  }, foreign);
}

/** Finds pictures, figures and widgets that have no name, and any `application`, which takes a screen reader's keys away. */
export function nameless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isNamed = (element: Element) => {
      const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
      return (
        (element.getAttribute('aria-label') ?? '').trim() !== '' ||
        labels.trim() !== '' ||
        element.querySelector(':scope > figcaption, :scope > title') !== null
      );
    };
    for (const element of document.querySelectorAll('[role="application"]'))
      found.push(`application ${element.outerHTML.slice(0, 60)}`);
    for (const element of document.querySelectorAll(
      'figure, [role="img"], [role="group"], [role="region"], img, [role="dialog"], dialog[open], aside:not([hidden]), nav, table',
    )) {
      if (element.closest('[aria-hidden="true"], [hidden]') || isNamed(element)) continue;
      if (element.matches('img') && element.hasAttribute('alt')) continue;
      if (element.matches('table') && element.querySelector(':scope > caption')) continue;
      found.push(element.outerHTML.slice(0, 100));
    }
    for (const element of document.querySelectorAll('svg [tabindex]:not([tabindex="-1"]), svg a, svg button'))
      if (!isNamed(element)) found.push(element.outerHTML.slice(0, 100));
    return found;
  });
}
