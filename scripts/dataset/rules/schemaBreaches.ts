/**
 * Every record has the shape that schema.ts defines. Leaves dates, addresses and references that are
 * text to their own rules, which can say more precisely what is wrong with them.
 */
import * as v from 'valibot';
import { referencesOf } from '#domain/references.ts';
import { isKeyBreach, wordBreach } from '../breachWording.ts';
import type { Breach } from '../breachWording.ts';
import { toProblem } from '../dataset.ts';
import type { RecordEntry } from '../dataset.ts';
import { formatPath } from '../jsonPath.ts';
import type { JsonPath } from '../jsonPath.ts';
import { RECORD_SCHEMAS } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

function pathOf({ path }: v.BaseIssue<unknown>): JsonPath {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Opens a union's issue where one alternative got as far as a place inside the value: that one was meant. */
function openIssue(issue: v.BaseIssue<unknown>): Breach[] {
  const inner = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path !== undefined) : [];
  if (inner.length === 0) return [{ path: pathOf(issue), issue }];
  return inner.flatMap(openIssue).map((breach) => ({ ...breach, path: [...pathOf(issue), ...breach.path] }));
}

/** The places of text in a record that another rule judges. */
function placesJudgedElsewhere({ kind, path: root, value: record, values }: RecordEntry): Set<string> {
  const judgedText = values.filter(
    ({ type, value }) => typeof value === 'string' && (type === 'date' || type === 'address'),
  );
  const references = kind === 'profile' ? [] : referencesOf(kind, record);
  return new Set([
    ...judgedText.map(({ path }) => formatPath(path)),
    ...references.map(({ path }) => formatPath([...root, ...path])),
  ]);
}

export const findSchemaBreaches: Rule = ({ records }) =>
  records.flatMap((entry) => {
    const { issues } = v.safeParse(RECORD_SCHEMAS[entry.kind], entry.value);
    if (!issues) return [];
    const judgedElsewhere = placesJudgedElsewhere(entry);
    return issues
      .flatMap(openIssue)
      .map((breach) => ({ breach, path: [...entry.path, ...breach.path] }))
      .filter(({ path }) => !judgedElsewhere.has(formatPath(path)))
      .map(({ breach, path }) =>
        toProblem(entry.file, { path, part: isKeyBreach(breach) ? 'key' : 'value', ...wordBreach(entry.kind, breach) }),
      );
  });
