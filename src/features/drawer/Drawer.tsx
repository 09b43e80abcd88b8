/** The open item beside or above the page. The address says what is open; this shows it and nothing else. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { useView } from '#state/ViewContext.ts';
import { OpenDrawer } from './OpenDrawer.tsx';

export function Drawer() {
  const { dataset } = useLoadedDataset();
  const open = useView((view) => view.open);
  const item = open === null ? undefined : dataset.items.get(open);
  return item ? <OpenDrawer item={item} /> : null;
}
