import { afterEach, describe, expect, it, vi } from 'vitest';
import { createKeptChoice } from './keptChoice.ts';

const KEY = 'test-light';

function stubStorage(stored: string | null, refuse = false) {
  const values = new Map(stored === null ? [] : [[KEY, stored]]);
  const refused = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const localStorage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  };
  vi.stubGlobal('window', {
    get localStorage() {
      return refuse ? refused() : localStorage;
    },
  });
  return values;
}

const createLight = () => createKeptChoice(KEY, ['on', 'off'], 'on');

afterEach(() => {
  vi.unstubAllGlobals();
});

describe(createKeptChoice, () => {
  it('brings back what was kept, and forgets the default', () => {
    const values = stubStorage('off');
    const light = createLight();
    expect(light.read()).toBe('off');
    light.choose('on');
    expect(light.read()).toBe('on');
    expect(values.has(KEY)).toBe(false);
    light.choose('off');
    expect(values.get(KEY)).toBe('off');
  });

  it.for(['{', 'null', '', '__proto__', 'OFF', 'x'.repeat(200_000)])(
    'takes %.20j in storage for no choice',
    (stored) => {
      stubStorage(stored);
      expect(createLight().read()).toBe('on');
    },
  );

  it('holds for this page where storage is refused', () => {
    stubStorage(null, true);
    const light = createLight();
    expect(light.read()).toBe('on');
    light.choose('off');
    expect(light.read()).toBe('off');
  });

  it('stands for this page, whatever another tab stores', () => {
    const values = stubStorage(null);
    const light = createLight();
    light.choose('off');
    values.set(KEY, 'on');
    expect(light.read()).toBe('off');
  });

  it('tells whoever listens, until they stop', () => {
    stubStorage(null);
    const light = createLight();
    const listener = vi.fn<() => void>();
    const stop = light.subscribe(listener);
    light.choose('off');
    stop();
    light.choose('on');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
