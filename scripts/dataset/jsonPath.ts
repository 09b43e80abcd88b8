/** Places inside a JSON value, and the two questions that untrusted JSON is asked at every step. */

/** Field names and list positions (from 0), outermost first. */
export type JsonPath = readonly (string | number)[];

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, or undefined where the path leaves the value. Own fields only, never a prototype's. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (Array.isArray(parent)) return typeof step === 'number' ? parent[step] : undefined;
    return isJsonObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
  }, value);
}

/** @example formatPath(['sources', 0, 'source']) === 'sources[0].source' */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** The path as the schema and the dictionary write it, without list positions: `sources[].source`. */
export function toFieldPath(path: JsonPath): string {
  return formatPath(path).replace(/\[\d+\]/g, '[]');
}
