/**
 * A message on the console that no test expected fails the test: React and the browser report there what they do not
 * throw. A test that provokes one asserts it (`expect(console.error).toHaveBeenCalledWith(...)`) and then takes it
 * back: `vi.mocked(console.error).mockClear()`.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  const messages = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.mocked(console.error).mockRestore();
  vi.mocked(console.warn).mockRestore();
  expect(messages, 'messages on the console').toEqual([]);
});
