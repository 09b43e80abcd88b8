/** Fetches what the page says about itself when it is first asked for, by its link or by its key. */
import { lazy, Suspense } from 'react';
import { useShortcut } from '#state/useShortcut.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { PartBoundary } from './PartBoundary.tsx';

const About = lazy(() => import('#features/about/About.tsx').then((module) => ({ default: module.About })));

export function AboutSlot() {
  const isOpen = useView((view) => view.about !== null);
  const change = useChangeView();
  useShortcut('keys', () => change((view) => ({ ...view, about: 'keys' })));
  if (!isOpen) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <About />
      </Suspense>
    </PartBoundary>
  );
}
