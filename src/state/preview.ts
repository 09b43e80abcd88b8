/**
 * What the reader points at or has the focus on, so that one part of the page can show what it means to another. It
 * passes: it is no part of the view and has no address.
 */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';

interface Preview {
  /** Id of an area or an entry. */
  readonly id: string | null;
}

const store = createStore<Preview>(() => ({ id: null }));

/** The handlers of an element that stands for a record. */
export function previewHandlers(id: string) {
  const show = () => store.setState({ id });
  const hide = () => {
    if (store.getState().id === id) store.setState({ id: null });
  };
  return { onPointerEnter: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}

export function usePreview<Selected>(select: (id: string | null) => Selected): Selected {
  return useStore(store, (state) => select(state.id));
}
