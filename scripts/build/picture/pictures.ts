/** Which pages have which picture for previews. Titles in a script that the face cannot write stand in one that it can. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Item } from '#domain/dataset.ts';
import { picturePath } from '#domain/head/pageHead.ts';
import { nameOf } from '#domain/itemText.ts';
import type { Text } from '#domain/schema.ts';
import { itemsWithPages } from '#domain/viewAddress.ts';
import { tallyWordings } from '#domain/wordingTally.ts';
import { ROOT } from '../../setup/root.mjs';
import { readColours } from './colours.ts';
import { drawPicture, type PictureContent } from './drawPicture.ts';
import { readTypeface, type Typeface } from './typeface.ts';

const FACE = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff';
const NAME = 'Communiqué';
/** Hues that the styles have for tracks. */
const HUES = 6;

/** A text in the first language that the face can write; without what it cannot where there is none. */
function written(face: Typeface, text: Text): string {
  const texts = Object.values(text);
  return texts.find((candidate) => face.canWrite(candidate)) ?? [...(texts[0] ?? '')].filter(face.canWrite).join('');
}

function contentOf(dataset: Dataset, item: Item | null, face: Typeface): PictureContent {
  const meeting = written(face, dataset.meeting.name);
  if (item === null) {
    return { kicker: meeting, title: written(face, dataset.meeting.headline), name: NAME, side: 'ink', strengths: [] };
  }
  const title = written(face, nameOf(item));
  if (item.kind !== 'area') return { kicker: meeting, title, name: NAME, side: 'edge', strengths: [] };
  const track = dataset.tracks.findIndex(({ id }) => id === item.record.track);
  const statements = (dataset.commitmentsByArea.get(item.record.id) ?? []).filter(({ origin }) => origin === 'summary');
  return {
    kicker: `${meeting} · ${item.record.numeral}`,
    title,
    name: NAME,
    side: track < 0 ? 'edge' : `track-${(track % HUES) + 1}`,
    strengths: tallyWordings(statements).flatMap(({ strength, count }) =>
      Array.from({ length: count }, () => strength),
    ),
  };
}

/** @returns each picture by its path */
export function drawPictures(dataset: Dataset): Map<string, Buffer> {
  const face = readTypeface(readFileSync(join(ROOT, FACE)));
  const colourOf = readColours(readFileSync(join(ROOT, 'src/styles.css'), 'utf8'));
  return new Map(
    [null, ...itemsWithPages(dataset)].map((item) => [
      picturePath(item),
      drawPicture(contentOf(dataset, item, face), { face, colourOf }),
    ]),
  );
}
