/** The drawer while a record is open. */
import { useView } from '#state/ViewContext.ts';
import { PartSlot } from './PartSlot.tsx';
import { DRAWER } from './parts.ts';

export function DrawerSlot() {
  const isOpen = useView((view) => view.open !== null);
  return isOpen ? <PartSlot part={DRAWER} /> : null;
}
