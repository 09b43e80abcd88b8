/**
 * For a start that took away what had the focus, as the button of a failed load: the heading of the results has it then.
 * An open record has taken it by now.
 */
import { useEffect } from 'react';

export function FocusAtStart() {
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('results-heading')?.focus();
  }, []);
  return null;
}
