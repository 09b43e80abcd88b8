/** What the page says about itself, while it is asked for by its link or by its key. */
import { useShortcut } from '#state/useShortcut.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { PartSlot } from './PartSlot.tsx';
import { ABOUT } from './parts.ts';

export function AboutSlot() {
  const isOpen = useView((view) => view.about !== null);
  const change = useChangeView();
  useShortcut('keys', () => change((view) => ({ ...view, about: 'keys' })));
  return isOpen ? <PartSlot part={ABOUT} /> : null;
}
