import { describe, expect, it } from 'vitest';
import { DICTIONARY, SHAPES, meaningOf } from './dictionary.ts';
import { fieldForm } from './fieldForm.ts';
import { RECORD_KINDS, RECORD_SCHEMAS, fieldsOf } from './schemaFields.ts';

// That every field has a meaning is checked by the compiler; here is what types cannot say.
describe('DICTIONARY', () => {
  it.for(RECORD_KINDS)('gives the meaning of each field of %s as a sentence', (kind) => {
    for (const field of fieldsOf(RECORD_SCHEMAS[kind])) expect(meaningOf(kind, field)).toMatch(/^[A-Z].*\.$/);
  });

  it.for(RECORD_KINDS)('has the fields of %s in the order of the schema', (kind) => {
    const order = fieldsOf(RECORD_SCHEMAS[kind])
      .filter(({ shape }) => shape === null)
      .map(({ path }) => path);
    expect(Object.keys(DICTIONARY[kind].fields)).toEqual(order);
  });

  it('names each kind with its article', () => {
    for (const { one } of [...Object.values(DICTIONARY), ...Object.values(SHAPES)]) expect(one).toMatch(/^an? [a-z]+$/);
  });
});

describe('fieldForm', () => {
  it.for([
    ['commitments', 'area', 'the id of an area, or null'],
    ['events', 'areas', '"all" or a list, each the id of an area'],
    ['commitments', 'sources', 'a list, each a citation'],
    ['notes', 'about', 'a list, each the id of any record'],
    ['sources', 'published', 'an EDTF date such as "2021-02" or "2021-05-05/2021-05-06", or null'],
    ['commitments', 'origin', 'one of "summary" or "reported"'],
  ] as const)('of %s · %s is: %s', ([kind, path, form]) => {
    const field = fieldsOf(RECORD_SCHEMAS[kind]).find((candidate) => candidate.path === path);
    expect(field && fieldForm(kind, field)).toBe(form);
  });
});
