/**
 * Texts in a language that a dataset is not complete in, from `texts.<language>.json`: which places of the records they
 * may stand at, and laying them over the records.
 */
import { formatPath, isJsonObject, valueAt } from './jsonPath.ts';
import type { JsonPath } from './jsonPath.ts';
import type { JsonSource } from './jsonSource.ts';
import { typedValues } from './schemaFields.ts';
import type { FormatSchema } from './schemaFields.ts';

export interface OverlayFile {
  readonly kind: 'texts';
  readonly language: string;
  /** As printed: the folder as the caller named it, and the file. */
  readonly path: string;
  readonly source: JsonSource;
}

/** A new file of texts, as an author would start it. */
export const OVERLAY_OUTLINE = '{ "$schema": "../schema/texts.schema.json", "texts": { "<id>": { "title": "..." } } }';

/** The language of a file of texts by its name; null for a file of another kind. */
export function overlayLanguageOf(fileName: string): string | null {
  return /^texts\.([^.]+)\.json$/.exec(fileName)?.[1] ?? null;
}

/** The texts of a record by field, as an overlay names it: `title`, `facts[0].label`. */
export function textPlaces(schema: FormatSchema, record: unknown): Map<string, JsonPath> {
  return new Map(
    [...typedValues(schema, record)]
      .filter(({ type }) => type === 'text')
      .map(({ path }) => [formatPath(path), path] as const),
  );
}

function withTextAt(value: unknown, [step, ...rest]: JsonPath, language: string, text: string): unknown {
  if (step === undefined) return isJsonObject(value) ? { ...value, [language]: text } : value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? withTextAt(item, rest, language, text) : item));
  }
  return isJsonObject(value) ? { ...value, [step]: withTextAt(value[step], rest, language, text) } : value;
}

/** The record with what the overlays say of it; the same record where they say nothing. The overlays are checked. */
export function withOverlays(schema: FormatSchema, record: unknown, overlays: readonly OverlayFile[]): unknown {
  const id = valueAt(record, ['id']);
  if (typeof id !== 'string') return record;
  const places = textPlaces(schema, record);
  return overlays.reduce((result: unknown, { language, source }) => {
    const texts = valueAt(source.value, ['texts', id]);
    if (!isJsonObject(texts)) return result;
    return Object.entries(texts).reduce((changed: unknown, [field, text]) => {
      const place = places.get(field);
      return place && typeof text === 'string' ? withTextAt(changed, place, language, text) : changed;
    }, result);
  }, record);
}
