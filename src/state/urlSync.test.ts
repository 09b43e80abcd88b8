import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { decodeAddress } from '#domain/viewAddress.ts';
import { decodeView, type CodecContext } from '#domain/viewCodec.ts';
import { toggleValue, withQuery, type ViewState } from '#domain/viewState.ts';
import { stubWindow } from '#testing/fakeWindow.ts';
import { miniSearchable } from '#testing/searchable.ts';
import { currentAddress, startUrlSync, TYPING_PAUSE, type BeforeApply } from './urlSync.ts';
import { changeView, createViewStore } from './viewStore.ts';

const context: CodecContext = { dataset: miniSearchable.dataset, languages: ['en', 'ja', 'it'] };

/** A page at an address, with its store and history in step. */
function open(address: string, beforeApply: BeforeApply = () => Promise.resolve(), root = './') {
  const browser = stubWindow(address);
  const { view, dropped } = decodeAddress(currentAddress(root), context);
  const store = createViewStore(view, dropped, root);
  const sync = startUrlSync(store, context, beforeApply);
  onTestFinished(sync.stop);
  return {
    browser,
    store,
    sync,
    view: () => store.getState().view,
    type: (text: string) => changeView(store, (state) => withQuery(state, text), 'typing'),
    choose: (track: string) =>
      changeView(store, (state) => toggleValue(state, 'track', track, ['waters', 'shores']), 'step'),
    show: (id: string | null) => changeView(store, (state) => ({ ...state, open: id }), 'step'),
    pause: () => vi.advanceTimersByTimeAsync(TYPING_PAUSE),
    back: async (steps = 1) => {
      browser.go(-steps);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe(startUrlSync, () => {
  it('leaves a good address as it is', () => {
    expect(open('/g20/?track=waters#results').browser.entries).toEqual(['/g20/?track=waters#results']);
  });

  it('corrects an address in place, keeping the path and the part of the page', () => {
    expect(open('/g20/?track=moon&utm_source=x&TRACK=K#results').browser.entries).toEqual(['/g20/#results']);
  });

  it('makes one entry for each step', () => {
    const page = open('/');
    page.choose('waters');
    page.choose('shores');
    page.show('water-forum');
    expect(page.browser.entries).toEqual([
      '/',
      '/?track=waters',
      '/?track=waters&track=shores',
      '/events/water-forum/?track=waters&track=shores',
    ]);
  });

  it('counts from the site’s root, wherever the page was built, and keeps the form of the address it came by', () => {
    const page = open('/x/y/ja/areas/clean-water/index.html?track=waters', undefined, '../../../');
    expect(page.view()).toMatchObject({ language: 'ja', open: 'clean-water', selection: { track: ['waters'] } });
    page.choose('shores');
    expect(page.browser.address).toBe('/x/y/ja/areas/clean-water/index.html?track=waters&track=shores');
    expect(page.store.getState().root).toBe('../../../');
    page.show(null);
    expect(page.browser.address).toBe('/x/y/ja/?track=waters&track=shores');
    expect(page.store.getState().root).toBe('/x/y/');
  });

  it.for([
    ['/?open=clean-water', '/areas/clean-water/'],
    ['/?open=A01&q=lake#x', '/areas/clean-water/?q=lake#x'],
    ['/areas/A01/', '/areas/clean-water/'],
    ['/areas/cleaner-water/', '/areas/clean-water/'],
    ['/?open=cleaner-water&lang=ja', '/ja/areas/clean-water/'],
    ['/JA/Areas/Clean-Water', '/ja/areas/clean-water/'],
    ['/areas/clean-water/?open=water-forum', '/events/water-forum/'],
    ['/?open=publish-measurements', '/areas/clean-water/?open=publish-measurements'],
    ['/areas/night-ferries/?open=publish-measurements', '/areas/clean-water/?open=publish-measurements'],
    ['/ja/?lang=en', '/'],
    ['/?lang=it', '/?lang=it'],
    ['/areas/nothing/', '/'],
    ['/nowhere/clean-water/', '/'],
  ] as const)('leads %s to the one address of its view, without a step', ([address, canonical]) => {
    const page = open(address, undefined, '/');
    expect(page.browser.entries).toEqual([canonical]);
  });

  it('makes none for a step that changes nothing in the address', () => {
    const page = open('/?track=waters');
    changeView(page.store, (view) => ({ ...view }), 'step');
    expect(page.browser.entries).toEqual(['/?track=waters']);
  });

  it('undoes one step with each Back, and redoes it with Forward', async () => {
    const page = open('/');
    page.choose('waters');
    page.show('water-forum');
    await page.back();
    expect(page.view()).toMatchObject({ selection: { track: ['waters'] }, open: null });
    await page.back();
    expect(page.view()).toMatchObject({ selection: {}, open: null });
    await page.back(-2);
    expect(page.view()).toMatchObject({ selection: { track: ['waters'] }, open: 'water-forum' });
    expect(page.browser.entries).toHaveLength(3);
  });

  it('writes a Back to nothing but the store', async () => {
    const page = open('/');
    page.choose('waters');
    await page.back();
    expect(page.browser.entries).toEqual(['/', '/?track=waters']);
    expect(page.store.getState()).toMatchObject({ change: 'silent', dropped: [] });
  });

  describe('typing', () => {
    it('is written when it pauses, not before', async () => {
      const page = open('/');
      page.type('w');
      await vi.advanceTimersByTimeAsync(TYPING_PAUSE - 1);
      page.type('wa');
      await vi.advanceTimersByTimeAsync(TYPING_PAUSE - 1);
      expect(page.browser.entries).toEqual(['/']);
      await vi.advanceTimersByTimeAsync(1);
      expect(page.browser.entries).toEqual(['/', '/?q=wa']);
    });

    it('shares one entry, whatever the pauses, and Back undoes all of it', async () => {
      const page = open('/');
      for (const text of ['w', 'wa', 'wat', 'wate', 'water']) {
        page.type(text);
        await page.pause();
      }
      expect(page.browser.entries).toEqual(['/', '/?q=water']);
      await page.back();
      expect(page.view().query).toBe('');
    });

    it('begins an entry of its own after a step', async () => {
      const page = open('/');
      page.type('water');
      await page.pause();
      page.choose('waters');
      page.type('lake');
      await page.pause();
      expect(page.browser.entries).toEqual(['/', '/?q=water', '/?q=water&track=waters', '/?q=lake&track=waters']);
    });

    it('has its entry even when a step follows at once, so that Back undoes the step alone', async () => {
      const page = open('/');
      page.type('water');
      page.choose('waters');
      expect(page.browser.entries).toEqual(['/', '/?q=water', '/?q=water&track=waters']);
      await page.back();
      expect(page.view()).toMatchObject({ query: 'water', selection: {} });
    });

    it('goes on in its entry after a silent change', async () => {
      const page = open('/');
      page.type('wat');
      await page.pause();
      changeView(page.store, (view) => ({ ...view, timeline: 'list' }), 'silent');
      page.type('water');
      await page.pause();
      expect(page.browser.entries).toEqual(['/', '/?q=water&timeline=list']);
    });

    it('begins a new entry after Back, and leaves the one that Back came to as it is', async () => {
      const page = open('/');
      page.type('water');
      await page.pause();
      await page.back();
      page.type('lake');
      await page.pause();
      expect(page.browser.entries).toEqual(['/', '/?q=lake']);
      page.show('water-forum');
      await page.back();
      page.type('forum');
      await page.pause();
      expect(page.browser.entries).toEqual(['/', '/?q=lake', '/?q=forum']);
    });

    it('is written at once when the page is about to be left', () => {
      const page = open('/');
      page.type('water');
      page.sync.flush();
      expect(page.browser.address).toBe('/?q=water');
      page.sync.flush();
      expect(page.browser.entries).toHaveLength(2);
    });

    it('that still waits is not written over the place that Back went to', async () => {
      const page = open('/');
      page.choose('waters');
      page.type('water');
      await page.back();
      page.sync.flush();
      await page.pause();
      expect(page.browser.entries).toEqual(['/', '/?track=waters']);
      expect(page.view()).toMatchObject({ query: '', selection: {} });
    });
  });

  describe('a browser that refuses to change the address', () => {
    it('loses entries, never the page', async () => {
      const page = open('/');
      page.choose('waters');
      page.browser.refuseWrites();
      page.choose('shores');
      page.type('water');
      await page.pause();
      changeView(page.store, (view) => ({ ...view, timeline: 'list' }), 'silent');
      expect(page.view()).toMatchObject({
        query: 'water',
        selection: { track: ['waters', 'shores'] },
        timeline: 'list',
      });
      expect(page.browser.entries).toEqual(['/', '/?track=waters']);
      await page.back();
      expect(page.view().selection).toEqual({});
    });

    it('does not keep the page from starting', () => {
      const browser = stubWindow('/?track=moon');
      browser.refuseWrites();
      const store = createViewStore(decodeView('track=moon', context).view);
      const sync = startUrlSync(store, context, () => Promise.resolve());
      onTestFinished(sync.stop);
      expect(browser.listeners()).toBe(1);
    });
  });

  describe('a view that must wait for its words', () => {
    /** Words that come when the test says so. */
    function waitingFor(language: string) {
      let resolve: () => void = () => {};
      let reject: (error: Error) => void = () => {};
      const promise = new Promise<void>((...settle) => {
        [resolve, reject] = settle;
      });
      const beforeApply = (view: ViewState) => (view.language === language ? promise : Promise.resolve());
      return { beforeApply, resolve: () => resolve(), reject: (error: Error) => reject(error) };
    }

    it('is shown when they have come', async () => {
      const words = waitingFor('ja');
      const page = open('/?lang=ja', words.beforeApply);
      changeView(page.store, (view) => ({ ...view, language: 'en' }), 'step');
      await page.back();
      expect(page.view().language).toBe('en');
      words.resolve();
      await vi.advanceTimersByTimeAsync(0);
      expect(page.view().language).toBe('ja');
    });

    it('is shown without them when they cannot be had', async () => {
      const words = waitingFor('ja');
      const page = open('/?lang=ja', words.beforeApply);
      changeView(page.store, (view) => ({ ...view, language: 'en' }), 'step');
      await page.back();
      words.reject(new Error('no connection'));
      await vi.advanceTimersByTimeAsync(0);
      expect(page.view().language).toBe('ja');
      expect(page.browser.address).toBe('/ja/');
    });

    it('gives way to where the reader has gone since', async () => {
      const words = waitingFor('ja');
      const page = open('/', words.beforeApply);
      page.choose('waters');
      changeView(page.store, (view) => ({ ...view, language: 'ja' }), 'step');
      changeView(page.store, (view) => ({ ...view, language: 'en', open: 'water-forum' }), 'step');
      await page.back();
      await page.back();
      words.resolve();
      await vi.advanceTimersByTimeAsync(0);
      expect(page.browser.address).toBe('/?track=waters');
      expect(page.view()).toMatchObject({ language: 'en', open: null, selection: { track: ['waters'] } });
    });
  });

  it('neither reads nor writes after it was stopped', async () => {
    const page = open('/');
    page.choose('waters');
    page.type('water');
    page.browser.go(-1);
    page.sync.stop();
    await page.pause();
    page.choose('shores');
    expect(page.browser.listeners()).toBe(0);
    expect(page.browser.entries).toEqual(['/', '/?track=waters']);
    expect(page.view().query).toBe('water');
  });
});
