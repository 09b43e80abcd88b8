/**
 * Every text of a further language belongs to a record and a field that are there, in a language that the profile does
 * not promise already.
 */
import { languageTag } from '#domain/schema.ts';
import * as v from 'valibot';
import { didYouMean } from '../closestWord.ts';
import { idOf, toProblem } from '../dataset.ts';
import type { Dataset, Finding, RecordEntry } from '../dataset.ts';
import { isJsonObject, valueAt } from '../jsonPath.ts';
import { OVERLAY_OUTLINE, textPlaces } from '../overlay.ts';
import type { OverlayFile } from '../overlay.ts';
import { RECORD_SCHEMAS } from '../schemaFields.ts';
import type { Rule } from './rule.ts';

const WRITE_OUTLINE = `Write ${OVERLAY_OUTLINE}.`;

function* rootFindings({ language, source: { value: root } }: OverlayFile, profile: unknown): Generator<Finding> {
  const promised = valueAt(profile, ['languages']);
  if (!v.safeParse(languageTag, language).success) {
    yield {
      path: [],
      problem: `"${language}" in the file's name is no language tag`,
      remedy: 'Name it texts.it.json.',
    };
  } else if (Array.isArray(promised) && promised.includes(language)) {
    yield {
      path: [],
      problem: `the profile names "${language}" among the languages that every text is in`,
      remedy: 'Move the texts into the records and remove this file, or take the language out of the profile.',
    };
  }
  if (!isJsonObject(root)) {
    yield { path: [], problem: 'the file does not hold an object', remedy: WRITE_OUTLINE };
    return;
  }
  const schema = root['$schema'];
  if (typeof schema !== 'string' || schema.split('/').at(-1) !== 'texts.schema.json') {
    yield {
      path: schema === undefined ? [] : ['$schema'],
      problem: schema === undefined ? '"$schema" is missing' : '"$schema" is not the schema of this file',
      remedy: 'Write "$schema": "../schema/texts.schema.json", so that editors check the file as you type.',
    };
  }
  for (const key of Object.keys(root)) {
    if (key !== '$schema' && key !== 'texts') {
      yield { path: [key], part: 'key', problem: `the file has no field "${key}"`, remedy: WRITE_OUTLINE };
    }
  }
  if (!isJsonObject(root['texts'])) yield { path: [], problem: '"texts" is missing', remedy: WRITE_OUTLINE };
}

function* textFindings(texts: unknown, { kind, value }: RecordEntry, id: string): Generator<Finding> {
  const path = ['texts', id];
  if (!isJsonObject(texts)) {
    yield { path, problem: 'this is not an object of texts by field', remedy: WRITE_OUTLINE };
    return;
  }
  const fields = [...textPlaces(RECORD_SCHEMAS[kind], value).keys()];
  for (const [field, text] of Object.entries(texts)) {
    if (!fields.includes(field)) {
      yield {
        path: [...path, field],
        part: 'key',
        problem: 'the record has no text of this name',
        remedy: `${didYouMean(field, fields)}Its texts are ${fields.join(', ')}.`,
      };
    } else if (typeof text !== 'string' || text === '') {
      yield { path: [...path, field], problem: 'this is not text', remedy: 'Write the text, or leave the field out.' };
    }
  }
}

function findingsIn(overlay: OverlayFile, records: ReadonlyMap<string, RecordEntry>, profile: unknown): Finding[] {
  const texts = valueAt(overlay.source.value, ['texts']);
  return [
    ...rootFindings(overlay, profile),
    ...Object.entries(isJsonObject(texts) ? texts : {}).flatMap(([id, ofRecord]): Finding[] => {
      const record = records.get(id);
      if (record) return [...textFindings(ofRecord, record, id)];
      const remedy = `${didYouMean(id, records.keys())}Correct the id, or remove the texts.`;
      return [{ path: ['texts', id], part: 'key', problem: 'no record has this id', remedy }];
    }),
  ];
}

function recordsById({ records }: Dataset): Map<string, RecordEntry> {
  return new Map(
    records.flatMap((record) => {
      const id = idOf(record.value);
      return id === null ? [] : [[id, record] as const];
    }),
  );
}

export const findWrongOverlays: Rule = (dataset) => {
  const records = recordsById(dataset);
  const profile = dataset.records.find(({ kind }) => kind === 'profile')?.value;
  return dataset.overlays.flatMap((overlay) =>
    findingsIn(overlay, records, profile).map((finding) => toProblem(overlay, finding)),
  );
};
