import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, viewOf } from '#testing/arbitraries.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { decodeEmbed, EMBED_FORMS, EMBED_THEMES, embeddedView, encodeEmbed, type EmbedRequest } from './embedCodec.ts';
import type { CodecContext } from './viewCodec.ts';
import { initialView } from './viewState.ts';

const context: CodecContext = { dataset: miniSearchable.dataset, languages: ['en', 'ja'] };
const byDefault: EmbedRequest = { form: 'grid', theme: 'auto', view: initialView('en') };

const decode = (search: string) => decodeEmbed(search, context);
const encode = (request: EmbedRequest) => encodeEmbed(request, context);

describe('the address of an embedded form', () => {
  it('is empty for all areas as cards', () => {
    expect(encode(byDefault)).toBe('');
    expect(decode('?')).toEqual({ request: byDefault, dropped: [] });
  });

  it('brings back any form of any view, and nothing is dropped', () => {
    const requests = fc.record({
      form: fc.constantFrom(...EMBED_FORMS),
      theme: fc.constantFrom(...EMBED_THEMES),
      view: viewOf(context.dataset, context.languages).map(embeddedView),
    });
    fc.assert(
      fc.property(requests, (request) => {
        expect(decode(encode(request))).toEqual({ request, dropped: [] });
      }),
    );
  });

  it('takes an address of the page as it is, less what a frame has no place for', () => {
    const { request, dropped } = decode('?track=waters&view=matrix&compare=clean-water&open=water-forum&lang=ja');
    expect(request).toEqual({ ...byDefault, view: { ...initialView('ja'), selection: { track: ['waters'] } } });
    expect(dropped).toEqual([]);
  });

  it('reads names and values in any case, takes the first and names the others', () => {
    expect(decode('SHOW=Timeline&theme=%20Dark&show=grid&show=Timeline')).toEqual({
      request: { ...byDefault, form: 'timeline', theme: 'dark' },
      dropped: [{ parameter: 'show', value: 'grid' }],
    });
  });

  it('drops what it does not know and names it, wherever it stands', () => {
    expect(decode('show=__proto__&theme=sepia&track=moon&utm_source=mail')).toEqual({
      request: byDefault,
      dropped: [
        { parameter: 'show', value: '__proto__' },
        { parameter: 'theme', value: 'sepia' },
        { parameter: 'track', value: 'moon' },
      ],
    });
  });

  it('is read from any text, and is stable once written', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, form) => {
        const { request } = decode(`${before}&show=${form}`);
        expect(decode(encode(request)).request).toEqual(request);
      }),
    );
  });
});
