/** Reads bytes that nobody has checked. Apart from loadDataset.ts, because it needs the schema and its library. */
import { parseCleanJson } from '#domain/cleanJson.ts';
import { DatasetError, parseDataset, type DatasetProblem, type ParsedDataset } from '#domain/parseDataset.ts';

export interface CheckFailure {
  readonly problem: 'not-utf-8' | 'damaged' | DatasetProblem;
  readonly detail: string;
  readonly cause: unknown;
}

/** Strict UTF-8, JSON, checked record by record. */
export function checkDataset(bytes: Uint8Array): ParsedDataset | CheckFailure {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    return { problem: 'not-utf-8', detail: 'the file is not UTF-8', cause };
  }
  let json: unknown;
  try {
    json = parseCleanJson(text);
  } catch (cause) {
    return { problem: 'damaged', detail: 'the file is not complete JSON', cause };
  }
  try {
    return parseDataset(json);
  } catch (cause) {
    if (cause instanceof DatasetError) return { problem: cause.problem, detail: cause.message, cause };
    throw cause;
  }
}
