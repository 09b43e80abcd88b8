/**
 * A choice of the reader's that is kept in this browser alone, where it can be kept. The stored text is checked at
 * each first read; a choice made on this page stands for this page, whatever another tab stores.
 */

export interface KeptChoice<Choice extends string> {
  /** The choice; the default when there is none, it is garbage, or storage is refused (the getter itself throws). */
  readonly read: () => Choice;
  /** Keeps the choice; the default is forgotten rather than stored. */
  readonly choose: (choice: Choice) => void;
  /** Calls back after every choice made on this page. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createKeptChoice<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  byDefault: Choice,
): KeptChoice<Choice> {
  /** The choice made on this page, which stands even where storage is refused. */
  let chosen: Choice | null = null;
  const listeners = new Set<() => void>();
  return {
    read: () => {
      if (chosen !== null) return chosen;
      try {
        const stored = window.localStorage.getItem(key);
        return choices.find((choice) => choice === stored) ?? byDefault;
      } catch {
        return byDefault;
      }
    },
    choose: (choice) => {
      chosen = choice;
      try {
        if (choice === byDefault) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, choice);
      } catch {
        // Storage is refused or full: the choice holds until the page is left.
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
