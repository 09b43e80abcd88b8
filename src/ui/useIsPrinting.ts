/** Whether the browser is printing. What depends on it is drawn before the browser takes its picture of the page. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const set = (value: boolean) => flushSync(() => setIsPrinting(value));
    const handleBefore = () => set(true);
    const handleAfter = () => set(false);
    const handlePaper = () => set(paper.matches);
    // Drawn on paper from the start. On a screen there is nothing to flush, least of all while a page is taken over.
    if (paper.matches) handlePaper();
    window.addEventListener('beforeprint', handleBefore);
    window.addEventListener('afterprint', handleAfter);
    paper.addEventListener('change', handlePaper);
    return () => {
      window.removeEventListener('beforeprint', handleBefore);
      window.removeEventListener('afterprint', handleAfter);
      paper.removeEventListener('change', handlePaper);
    };
  }, []);
  return isPrinting;
}
