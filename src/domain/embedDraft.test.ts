import { describe, expect, it } from 'vitest';
import { draftHeight, draftRequest, type EmbedDraft } from './embedDraft.ts';
import { initialView } from './viewState.ts';

const draft: EmbedDraft = { form: 'grid', theme: 'dark', area: 'clean-water', height: '' };
const view = {
  ...initialView('ja'),
  query: 'lake',
  selection: { track: ['waters'], area: ['night-ferries'] },
  open: 'water-forum',
};

describe(draftRequest, () => {
  it('keeps search, filters and language, and leaves what was open', () => {
    expect(draftRequest(draft, view)).toEqual({ form: 'grid', theme: 'dark', view: { ...view, open: null } });
  });

  it('puts the one area in place of the chosen ones, beside the other filters', () => {
    expect(draftRequest({ ...draft, form: 'area' }, view).view).toMatchObject({
      query: 'lake',
      selection: { track: ['waters'], area: ['clean-water'] },
    });
  });
});

describe(draftHeight, () => {
  it('takes what was typed, in whole pixels', () => {
    expect(draftHeight({ ...draft, height: ' 450.4 ' })).toBe(450);
  });

  it.for(['', ' ', 'tall', '-1', '0', '149', '5001', '1e9', 'NaN', 'Infinity'])(
    'takes the form’s own for %j, which is no height to give out',
    (height) => {
      expect(draftHeight({ ...draft, height })).toBe(720);
    },
  );
});
