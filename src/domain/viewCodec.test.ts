import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, NASTY_PIECES, PROTOTYPE_NAMES, viewOf } from '#testing/arbitraries.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { indexDataset } from './dataset.ts';
import { FACETS } from './facets.ts';
import { decodeView, encodeView, PARAMETERS, type CodecContext, type DroppedValue } from './viewCodec.ts';
import { COMPARE_LIMIT, initialView, QUERY_LIMIT, type ViewState } from './viewState.ts';

const context: CodecContext = { dataset: miniSearchable.dataset, languages: ['en', 'ja'] };
const NAMES: readonly string[] = [...Object.values(PARAMETERS), ...FACETS.map(({ id }) => id)];
const view = initialView('en');

const decode = (search: string) => decodeView(search, context);
const encode = (state: ViewState) => encodeView(state, context);

/** Reads an address, writes it, and reads and writes that again: the second time must change nothing. */
function expectStable(search: string): void {
  const first = decode(search);
  const address = encode(first.view);
  const second = decode(address);
  expect(second.view).toEqual(first.view);
  expect(second.dropped).toEqual([]);
  expect(encode(second.view)).toBe(address);
}

describe('an address', () => {
  it('is empty for the view that the page starts with', () => {
    expect(encode(view)).toBe('');
    expect(decode('')).toEqual({ view, dropped: [] });
    expect(decode('?')).toEqual({ view, dropped: [] });
  });

  it('brings back any view, and nothing is dropped', () => {
    fc.assert(
      fc.property(viewOf(context.dataset, context.languages), (state) => {
        expect(decode(encode(state))).toEqual({ view: state, dropped: [] });
        expect(decode(`?${encode(state)}`).view).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('is written in one order with defaults left out', () => {
    const state: ViewState = {
      language: 'ja',
      query: 'clean water',
      selection: { year: ['2018', '2019'], track: ['waters'] },
      results: 'matrix',
      matrix: 'year',
      compare: ['clean-water', 'night-ferries'],
      compareRows: 'differing',
      span: { from: '2018', to: '2019-06' },
      timeline: 'list',
      open: 'water-forum',
      about: 'keys',
    };
    expect(encode(state)).toBe(
      'q=clean+water&track=waters&year=2018&year=2019&view=matrix&matrix=year&compare=clean-water&compare=night-ferries&rows=differing&from=2018&to=2019-06&timeline=list&open=water-forum&about=keys&lang=ja',
    );
  });

  it('has a search text only when that holds more than blanks', () => {
    expect(encode({ ...view, query: ' \u3000 ' })).toBe('');
  });

  it('gives one address for one view, whatever the order, case and repetition in which it is asked for', () => {
    const canonical = 'q=Ferry&track=waters&track=shores&year=2018&from=2018&to=2018&open=water-forum';
    for (const other of [
      'open=WATER-FORUM&to=2018-12&from=2018-01&year=2018&year=2018&track=Shores&track=WATERS&q=Ferry',
      'TRACK=shores&Track=waters&&&q=Ferry&from=+2018+&to=2018&YEAR=+2018&Open=E01&open=E01&',
    ]) {
      expect(encode(decode(other).view)).toBe(canonical);
      expect(decode(other).dropped).toEqual([]);
    }
  });

  it('takes codes for ids', () => {
    expect(decode('open=C01.1').view.open).toBe('publish-measurements');
    expect(decode('open=c01.1').view.open).toBe('publish-measurements');
    expect(decode('area=a02&organisation=O01').view.selection).toEqual({
      area: ['night-ferries'],
      organisation: ['lake-council'],
    });
  });

  it('opens every item by its id and by its code', () => {
    for (const [id, { record }] of context.dataset.items) {
      expect(decode(`open=${id}`).view.open).toBe(id);
      expect(decode(`open=${record.code}`).view.open).toBe(id);
    }
  });
});

describe('an address from elsewhere', () => {
  it.for([
    ['an unknown parameter', 'embed=yes&q=a', { query: 'a' }, ['embed=yes']],
    [
      'an unknown value beside a known one',
      'track=waters&track=moon',
      { selection: { track: ['waters'] } },
      ['track=moon'],
    ],
    ['an id of another kind', 'organisation=water-forum&open=nobody', {}, ['organisation=water-forum', 'open=nobody']],
    ['an empty value', 'open=&track=', {}, ['track=', 'open=']],
    [
      'the second of two values where one is taken',
      'q=a&q=b&q=a&timeline=list&timeline=drawing',
      { query: 'a', timeline: 'list' },
      ['q=b', 'timeline=drawing'],
    ],
    [
      'an unknown form',
      'about=us&timeline=cube&view=grid&matrix=track&rows=alike',
      {},
      ['view=grid', 'matrix=track', 'rows=alike', 'timeline=cube', 'about=us'],
    ],
    [
      'an area to compare that is none',
      'compare=moon&compare=clean-water',
      { compare: ['clean-water'] },
      ['compare=moon'],
    ],
    ['a year that is none', 'from=abc&to=2018', { span: { from: '2017', to: '2018' } }, ['from=abc']],
    ['years out of range', 'from=-1&to=1e9', {}, ['from=-1', 'to=1e9']],
    [
      'a day or an interval in place of a year',
      'from=2018-02-30&to=2018/2019',
      {},
      ['from=2018-02-30', 'to=2018/2019'],
    ],
    ['a month that is none', 'from=2018-13&to=0000', {}, ['from=2018-13', 'to=0000']],
    ['years of full width', 'from=２０１８', {}, ['from=２０１８']],
    ['years in reverse', 'from=2019&to=2018', {}, ['from=2019', 'to=2018']],
    ['a first year after the last there is', 'from=2030', {}, ['from=2030']],
    ['the same unknown value again', 'year=1900&year=1900&x=1&x=1', {}, ['year=1900', 'x=1']],
  ] as const)('drops and names once %s, and keeps the rest', ([, search, kept, dropped]) => {
    const decoded = decode(search);
    expect(decoded.view).toEqual({ ...view, ...kept });
    expect(decoded.dropped.map(({ parameter, value }: DroppedValue) => `${parameter}=${value}`)).toEqual(dropped);
  });

  it('loses what mail and advertising systems added without a remark', () => {
    expect(decode('utm_source=x&UTM_Medium=y&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&msclkid=5&igshid=6&ref=7&q=a')).toEqual(
      {
        view: { ...view, query: 'a' },
        dropped: [],
      },
    );
  });

  it('takes an unknown language for the page’s own without a remark', () => {
    expect(decode('lang=xx')).toEqual({ view, dropped: [] });
    expect(decode('lang=JA').view.language).toBe('ja');
    expect(decodeView('', { ...context, languages: ['ja', 'en'] }).view.language).toBe('ja');
  });

  it('takes one end of a span with the other end of the dataset', () => {
    expect(decode('from=2018-05').view.span).toEqual({ from: '2018-05', to: '2019' });
    expect(decode('to=2018').view.span).toEqual({ from: '2017', to: '2018' });
    expect(decode('from=2017&to=2019-12').view.span).toBeNull();
  });

  it('keeps the first three areas to compare, in the dataset’s order, and names the others', () => {
    const areas = ['a1', 'a2', 'a3', 'a4', 'a5'].flatMap((id) => {
      const [area] = context.dataset.areas;
      return area ? [{ ...area, id, code: id.toUpperCase() }] : [];
    });
    const five = { ...context, dataset: indexDataset({ ...context.dataset, areas }) };
    const { view: read, dropped } = decodeView(
      'compare=a5&compare=moon&compare=A2&compare=a5&compare=a4&compare=a1',
      five,
    );
    expect(read.compare).toEqual(['a2', 'a4', 'a5']);
    expect(dropped).toEqual([
      { parameter: 'compare', value: 'moon' },
      { parameter: 'compare', value: 'a1' },
    ]);
    expect(encode(read)).toBe('compare=a2&compare=a4&compare=a5');
  });

  it('cuts a long search text', () => {
    expect(decode(`q=${'x'.repeat(100_000)}`).view.query).toHaveLength(QUERY_LIMIT);
  });

  it('treats names of the prototype like any other unknown name and value', () => {
    for (const name of PROTOTYPE_NAMES) {
      expect(decode(`${name}=1`).dropped).toEqual([{ parameter: name.toLowerCase(), value: '1' }]);
      expect(decode(`open=${name}`).view.open).toBeNull();
      for (const parameter of NAMES) {
        const decoded = decode(`${parameter}=${name}`);
        expect(decoded.view).toEqual(parameter === PARAMETERS.query ? { ...view, query: name } : view);
        expectStable(`${parameter}=${name}`);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.for([
    ...NASTY_PIECES,
    '%00',
    '%0d%0a',
    '%',
    '%zz',
    '%E0%A4%A',
    '%ED%A0%80',
    '%2e%2e%2f',
    '%F0%9F%98%80',
    '%EF%BB%BF',
  ])('reads %j in every place', (piece) => {
    for (const name of [...NAMES, '', piece]) expectStable(`${name}=${piece}`);
    const text = piece.toWellFormed();
    expect(decode(`q=${encodeURIComponent(text)}`).view.query).toBe(text.trim() === '' ? '' : text);
  });

  it('is read to the same view again, for any string', () => {
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...NAMES), anyText), anyText).map((both) => both.join('='));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(pair).map((pairs) => pairs.join('&')),
        ),
        (search) => {
          expectStable(search);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names each dropped value once and never one that it uses, for any values', () => {
    const value = fc.oneof(anyText, fc.constantFrom('waters', 'shores', '2018', 'list', 'water-forum', 'abc'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...NAMES, 'x'), value)), (pairs) => {
        const { dropped } = decode(new URLSearchParams(pairs).toString());
        const named = dropped.map(({ parameter, value: text }) => `${parameter}=${text}`);
        expect(new Set(named).size).toBe(named.length);
        const given = new Set(pairs.map(([parameter, text]) => `${parameter}=${text.toWellFormed()}`));
        for (const name of named) expect(given).toContain(name);
      }),
      { numRuns: 200 },
    );
  });

  it('is read in time in proportion to its length', () => {
    for (const piece of ['a&', 'track=a&', 'q=b&', '%', 'a=%E0%A4%A&', 'from=1&']) {
      const search = piece.repeat(100_000 / piece.length);
      expectStable(search);
      expect(decode(search).dropped.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('an address made by the page', () => {
  it('stays under 2,000 characters with every value of the mini dataset chosen', () => {
    const selection = Object.fromEntries(FACETS.map(({ id, values }) => [id, values(context.dataset)]));
    const fullest: ViewState = {
      ...view,
      language: 'ja',
      query: 'x'.repeat(QUERY_LIMIT),
      selection,
      results: 'statements',
      matrix: 'year',
      compare: context.dataset.areas.slice(0, COMPARE_LIMIT).map(({ id }) => id),
      timeline: 'drawing',
      open: 'publish-measurements',
      span: { from: '2018-02', to: '2018-11' },
    };
    expect(encode(fullest).length).toBeLessThan(2000);
  });
});
