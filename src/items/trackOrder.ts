/** Which track's mark a record carries. */
import type { Dataset } from '#domain/dataset.ts';
import type { Areas } from '#domain/schema.ts';

/** Order of a track in the data, from 1; 0 for an unknown one. */
export function trackOrder(dataset: Dataset, trackId: string): number {
  return dataset.tracks.findIndex((track) => track.id === trackId) + 1;
}

/** Order of the one track that the areas belong to; 0 when they belong to several or to none. */
export function trackOrderOfAreas(dataset: Dataset, areas: Areas): number {
  if (areas === 'all') return 0;
  const tracks = new Set(dataset.areas.filter((area) => areas.includes(area.id)).map((area) => area.track));
  const [only] = tracks;
  return tracks.size === 1 && only !== undefined ? trackOrder(dataset, only) : 0;
}
