/**
 * Writes what the reader changed in an embedded form into the frame's own address, so that a reload brings it back.
 * Always in place: entries of a frame are in the way of its host's Back. A sandboxed frame refuses, and loses just that.
 */
import { encodeEmbed, type EmbedRequest } from '#domain/embedCodec.ts';
import type { CodecContext } from '#domain/viewCodec.ts';
import type { ViewState } from '#domain/viewState.ts';
import type { ViewStore } from '#state/viewStore.ts';

/** Milliseconds without a change before it is written: browsers limit how often an address may change. */
const PAUSE = 250;

/** @returns how to end it */
export function keepAddress(
  store: ViewStore,
  toRequest: (view: ViewState) => EmbedRequest,
  languages: CodecContext['languages'],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const search = encodeEmbed(toRequest(store.getState().view), { languages });
    try {
      window.history.replaceState(null, '', `${window.location.pathname}${search === '' ? '' : `?${search}`}`);
    } catch {
      // The form is right; only its address lags.
    }
  };
  const unsubscribe = store.subscribe(({ view }, previous) => {
    if (view === previous.view) return;
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
