import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseEdtf } from '#domain/edtf.ts';
import { textsAfter } from './datasetFixture.ts';
import type { Edit } from './datasetFixture.ts';
import { withDictionaryTables } from './dictionaryTables.ts';
import { makeGeneratedFiles } from './generatedFiles.ts';
import type { GeneratedFile } from './generatedFiles.ts';
import { EDTF_PATTERN, toFileSchema, toOverlaySchema } from './jsonSchemas.ts';
import { RECORD_KINDS, isSingle } from './schemaFields.ts';
import type { RecordKind } from './schemaFields.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const validators = new Map(RECORD_KINDS.map((kind) => [kind, ajv.compile(toFileSchema(kind))]));

function errorsIn(kind: RecordKind, ...edits: readonly Edit[]): string[] {
  const validate = validators.get(kind);
  const file: unknown = JSON.parse(textsAfter(...edits).get(`${kind}.json`) ?? '');
  return validate?.(file)
    ? []
    : (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
}

describe('the generated files', () => {
  let generated: GeneratedFile[] = [];
  beforeAll(async () => {
    generated = await makeGeneratedFiles();
  });

  it('are committed as they should read; if not, run npm run data:schema', () => {
    const stale = generated.filter(({ path, text }) => readFileSync(path, 'utf8') !== text).map(({ path }) => path);
    expect(stale).toEqual([]);
  });

  it('are one schema for each kind of record, one for all together, one for further texts, and the readme', () => {
    expect(generated).toHaveLength(RECORD_KINDS.length + 3);
  });
});

describe('toFileSchema', () => {
  it.for(RECORD_KINDS)('takes %s of a valid dataset', (kind) => {
    expect(errorsIn(kind)).toEqual([]);
  });

  it.for(RECORD_KINDS)('refuses an unknown field and a missing id in %s', (kind) => {
    const record = isSingle(kind) ? [kind] : [kind, 0];
    expect(errorsIn(kind, { path: [...record, 'idd'], value: 'x' }).join()).toMatch(/additional properties/);
    expect(errorsIn(kind, { path: [...record, 'id'] }).join()).toMatch(/required property 'id'/);
  });

  it('refuses an impossible date, an unsafe address and a wrong word', () => {
    expect(errorsIn('events', { path: ['events', 0, 'date'], value: '2018-13' })).not.toEqual([]);
    expect(errorsIn('sources', { path: ['sources', 0, 'address'], value: 'javascript:alert(1)' })).not.toEqual([]);
    expect(errorsIn('events', { path: ['events', 0, 'kind'], value: 'party' })).not.toEqual([]);
  });

  it.for(RECORD_KINDS)('describes every field of %s', (kind) => {
    const undescribed: string[] = [];
    JSON.stringify(toFileSchema(kind), (key, value: unknown) => {
      if (key === 'properties' && typeof value === 'object' && value !== null) {
        for (const [name, property] of Object.entries(value)) if (!('description' in property)) undescribed.push(name);
      }
      return value;
    });
    expect(undescribed).toEqual([]);
  });
});

describe('toOverlaySchema', () => {
  const validate = ajv.compile(toOverlaySchema());
  const file = (texts: unknown) => ({ $schema: '../schema/texts.schema.json', texts });

  it('takes texts by record and field, and nothing else', () => {
    expect(validate(file({ 'clean-water': { title: 'Acqua pulita' } }))).toBe(true);
    expect(validate(file({ 'clean-water': { title: '' } }))).toBe(false);
    expect(validate(file({ 'Clean Water': { title: 'Acqua pulita' } }))).toBe(false);
    expect(validate(file({ 'clean-water': 'Acqua pulita' }))).toBe(false);
  });
});

describe('EDTF_PATTERN', () => {
  const pattern = new RegExp(EDTF_PATTERN);

  it('has the form of every date that parseEdtf takes', () => {
    const number = (digits: number, max: number) => fc.nat(max).map((value) => String(value).padStart(digits, '0'));
    const date = fc
      .tuple(number(4, 9999), fc.option(number(2, 13)), fc.option(number(2, 32)), fc.constantFrom('', '?', '~', '%'))
      .map(([year, month, day, mark]) => [year, month, month && day].filter((part) => part !== null).join('-') + mark);
    const end = fc.oneof(date, fc.constant('..'));
    const text = fc.oneof(
      date,
      fc.tuple(end, end).map((ends) => ends.join('/')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        if (parseEdtf(candidate)) expect(candidate).toMatch(pattern);
      }),
      { numRuns: 3000 },
    );
  });

  it.for(['2018-13', '2018-00', '2018-01-32', '0000', '../..', '2018-2-3', '2021/', '2021Z', ' 2021'])(
    'refuses "%s"',
    (text) => {
      expect(text).not.toMatch(pattern);
    },
  );
});

describe('withDictionaryTables', () => {
  it('throws when the readme has lost its markers', () => {
    expect(() => withDictionaryTables('# Data')).toThrow(/dictionary:start/);
  });
});
