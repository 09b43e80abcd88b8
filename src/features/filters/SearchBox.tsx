/** The search field. Nothing is searched while an input method composes; the text is searched once it is settled. */
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { QUERY_LIMIT, withQuery } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { useChangeView, useView } from '#state/ViewContext.ts';
import { SHORTCUTS } from '#domain/shortcuts.ts';
import { useSingleKeys } from '#state/singleKeys.ts';
import { useShortcut } from '#state/useShortcut.ts';

export function SearchBox() {
  const { messages } = useI18n();
  const query = useView((view) => view.query);
  const change = useChangeView();
  const field = useRef<HTMLInputElement>(null);
  const [composed, setComposed] = useState<string | null>(null);
  const isComposing = useRef(false);
  const hasKey = useSingleKeys();
  useShortcut(
    'search',
    () => {
      field.current?.focus();
      field.current?.select();
    },
    () => field.current,
  );

  const search = (text: string) => change((view) => withQuery(view, text), 'typing');
  // The built page can be typed into before it answers: what stands there then is the reader's, and is searched.
  const searchTyped = useEffectEvent(() => {
    const typed = field.current?.value ?? '';
    if (typed !== query) search(typed);
  });
  useEffect(() => searchTyped(), []);
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '' && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      search('');
    }
  };

  return (
    <div className="relative min-w-[min(10rem,100%)] flex-1 md:max-w-72">
      <label className="visually-hidden" htmlFor="search">
        {messages.filters.search}
      </label>
      <input
        ref={field}
        id="search"
        type="search"
        aria-keyshortcuts={hasKey ? SHORTCUTS.search : undefined}
        maxLength={QUERY_LIMIT}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={messages.filters.searchHint}
        value={composed ?? query}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isComposing.current) setComposed(value);
          else search(value);
        }}
        onCompositionStart={(event) => {
          isComposing.current = true;
          setComposed(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          setComposed(null);
          search(event.currentTarget.value);
        }}
        onKeyDown={handleKey}
        className="control w-full placeholder:text-soft [&::-webkit-search-cancel-button]:appearance-none"
      />
      {query === '' ? null : (
        <button
          type="button"
          aria-label={messages.filters.clearSearch}
          onClick={() => {
            search('');
            field.current?.focus();
          }}
          className="absolute inset-y-0 end-0 flex w-9 items-center justify-center text-soft hover:text-ink pointer-coarse:w-11"
        >
          <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
            <path d="M1.5 1.5l9 9m0-9l-9 9" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      )}
    </div>
  );
}
