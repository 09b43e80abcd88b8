/** What the open record, or an area that is pointed at, means to the timeline. */
import { useLoadedDataset } from '#dataset/DatasetContext.ts';
import { areaById } from '#domain/dataset.ts';
import { highlightOf, type Highlight } from '#domain/timelineHighlight.ts';
import { usePreview } from '#state/preview.ts';
import { useView } from '#state/ViewContext.ts';

/** For lines of text, which must not change under a passing pointer: the open record alone. */
export function useOpenHighlight(): Highlight {
  const { dataset } = useLoadedDataset();
  return highlightOf(
    dataset,
    useView((view) => view.open),
  );
}

/** For marks and rows: an area that is pointed at, else the open record. */
export function useHighlight(): Highlight {
  const { dataset } = useLoadedDataset();
  const open = useView((view) => view.open);
  const area = usePreview((id) => (id !== null && areaById(dataset, id) ? id : null));
  return highlightOf(dataset, area ?? open);
}
