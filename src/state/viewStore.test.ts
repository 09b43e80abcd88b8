import { describe, expect, it, vi } from 'vitest';
import { initialView, withQuery } from '#domain/viewState.ts';
import { changeView, createViewStore } from './viewStore.ts';

describe(createViewStore, () => {
  it('begins with the view and the dropped values of the address', () => {
    const dropped = [{ parameter: 'track', value: 'moon' }];
    const store = createViewStore(initialView('ja'), dropped);
    expect(store.getState()).toEqual({ view: initialView('ja'), change: 'silent', dropped, root: './' });
  });

  it('makes stores that know nothing of each other', () => {
    const [one, other] = [createViewStore(initialView('en')), createViewStore(initialView('en'))];
    changeView(one, (view) => withQuery(view, 'data'), 'typing');
    expect(other.getState().view.query).toBe('');
  });
});

describe(changeView, () => {
  it('applies a transition and keeps how it enters the history', () => {
    const store = createViewStore(initialView('en'));
    changeView(store, (view) => withQuery(view, 'data'), 'typing');
    expect(store.getState()).toMatchObject({ view: { query: 'data' }, change: 'typing' });
    changeView(store, (view) => ({ ...view, open: 'x' }), 'step');
    expect(store.getState()).toMatchObject({ view: { query: 'data', open: 'x' }, change: 'step' });
  });

  it('tells nobody when the transition changes nothing', () => {
    const store = createViewStore(initialView('en'));
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    changeView(store, (view) => view, 'step');
    expect(listener).not.toHaveBeenCalled();
  });
});
