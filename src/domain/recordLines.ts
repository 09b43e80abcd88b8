/**
 * A dataset as JSON with each record in a line of its own: one file like any other, which can also be read in pieces,
 * so that a large one is never a long task.
 */

/** @param value an object whose lists are written with one item to a line */
export function writeRecordLines(value: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(value).map(([name, held]) => {
    const isList = Array.isArray(held) && held.length > 0;
    const text = isList ? `[\n${held.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(held);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{\n${fields.join(',\n')}\n}`;
}

export interface RecordLines {
  /**
   * Takes the next line, without its break.
   * @throws {SyntaxError} for a line that is not of this form
   */
  readonly push: (line: string) => void;
  /** What the lines so far make up. */
  readonly value: Readonly<Record<string, unknown>>;
}

const LIST_START = /^"(\w+|\$\w+)":\[$/;

/** Reads what `writeRecordLines` wrote, and nothing else: for bytes that are known to be it. */
export function readRecordLines(): RecordLines {
  const value: Record<string, unknown> = {};
  let list: unknown[] | null = null;
  return {
    value,
    push: (line) => {
      const text = line.endsWith(',') ? line.slice(0, -1) : line;
      if (list !== null) {
        if (text === ']') list = null;
        else list.push(JSON.parse(text));
        return;
      }
      if (text === '{' || text === '}') return;
      const name = LIST_START.exec(text)?.[1];
      if (name !== undefined) value[name] = list = [];
      else Object.assign(value, JSON.parse(`{${text}}`));
    },
  };
}
