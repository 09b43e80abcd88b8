/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 to `limit - 1`. */
  readonly below: (limit: number) => number;
  /** @throws {RangeError} for an empty list */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, each once, in their order; at most as many as there are. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** True in this share of all cases, 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** The generator is Mulberry32: 32 bits of state, enough for texts that nobody should take for real. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    some: (items, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(below(items.length));
      return items.filter((_, index) => chosen.has(index));
    },
  };
}
