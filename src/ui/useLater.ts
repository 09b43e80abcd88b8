/**
 * The value as it was until what changed with it is drawn, then, in slices, as it is. Other than useDeferredValue, which
 * waits for urgent renderings alone, it also comes after those that are deferred themselves. A value that is not wanted
 * yet is left out.
 */
import { startTransition, useEffect, useState } from 'react';

export function useLater<Value extends object>(value: Value, isWanted = true): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (isWanted) startTransition(() => setLater(value));
  }, [value, isWanted]);
  return later;
}
