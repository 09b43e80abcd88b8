/** Records have only fields that the format knows: an unknown one is a typing mistake or text nobody would see. */
import { didYouMean } from '../closestWord.ts';
import { toProblem } from '../dataset.ts';
import { isJsonObject } from '../jsonPath.ts';
import type { Rule } from './rule.ts';

export const findUnknownFields: Rule = ({ records }) =>
  records.flatMap(({ file, values }) =>
    values.flatMap(({ path, schema, value }) => {
      if (schema.type !== 'object' || !isJsonObject(value)) return [];
      const known = Object.keys(schema.entries);
      return Object.keys(value)
        .filter((name) => !known.includes(name))
        .map((name) => {
          const unused = known.filter((field) => !Object.hasOwn(value, field));
          const remedy = `${didYouMean(name, unused)}The fields here are ${known.join(', ')}.`;
          return toProblem(file, {
            path: [...path, name],
            part: 'key',
            problem: `the format has no field "${name}" here`,
            remedy,
          });
        });
    }),
  );
