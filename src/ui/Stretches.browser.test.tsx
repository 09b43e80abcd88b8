import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { LiveContext } from './LiveContext.ts';
import { Stretches } from './Stretches.tsx';

const ITEMS = Array.from({ length: 1000 }, (_, index) => `item ${index}`);

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <Stretches
      items={items}
      keyOf={(item) => item}
      whole={100}
      size={20}
      height={40}
      renderItems={(own) => (
        <ul className="list-none">
          {own.map((item) => (
            <li key={item} className="min-h-8">
              {item}
            </li>
          ))}
        </ul>
      )}
    />
  );
}

function drawn(container: Element): number {
  return container.querySelectorAll('li').length;
}

describe(Stretches, () => {
  it('draws a short list whole, so that the browser’s search finds everything', async () => {
    const { container } = await render(<List items={ITEMS.slice(0, 100)} />);
    expect(drawn(container)).toBe(100);
  });

  it('draws of a long list what is near the window, and keeps the room of the rest', async () => {
    const { container } = await render(<List items={ITEMS} />);
    await expect.poll(() => drawn(container)).toBeGreaterThan(0);
    expect(drawn(container)).toBeLessThan(200);
    await expect.poll(() => container.scrollHeight).toBeGreaterThanOrEqual(ITEMS.length * 20);
    container.lastElementChild?.scrollIntoView({ block: 'end' });
    await expect.poll(() => container.textContent).toContain('item 999');
    await expect.poll(() => container.textContent).not.toContain('item 0item');
    expect(drawn(container)).toBeLessThan(200);
  });

  /** How many items were drawn together, one drawing after another. */
  async function drawings(isLive: boolean): Promise<number[]> {
    const counts: number[] = [];
    const { container } = await render(
      <LiveContext value={isLive}>
        <Stretches
          items={ITEMS.slice(0, 50)}
          keyOf={(item) => item}
          whole={100}
          size={20}
          height={40}
          first={8}
          renderItems={(own) => {
            counts.push(own.length);
            return own.map((item) => <li key={item}>{item}</li>);
          }}
        />
      </LiveContext>,
    );
    await expect.poll(() => drawn(container)).toBe(50);
    return [...new Set(counts)];
  }

  it('draws first what fills a window of a list that comes new, and then the whole', async () => {
    expect(await drawings(true)).toEqual([8, 50]);
  });

  it('draws a list whole from the start where the page was built with it', async () => {
    expect(await drawings(false)).toEqual([50]);
  });
});
