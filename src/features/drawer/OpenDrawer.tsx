/** The drawer while an item is open: its shape, its focus, its ways out. */
import { useCallback, useLayoutEffect } from 'react';
import type { Item } from '#domain/dataset.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { CiteBlock } from '#items/CiteBlock.tsx';
import { useChangeView } from '#state/ViewContext.ts';
import { Panel } from '#ui/Panel.tsx';
import { useIsLive } from '#ui/useIsLive.ts';
import { DrawerActions } from './DrawerActions.tsx';
import { DrawerBody } from './DrawerBody.tsx';
import { DrawerSection } from './DrawerSection.tsx';
import { DrawerHeader } from './DrawerHeader.tsx';
import { DRAWER_TITLE_ID } from './drawerTitleId.ts';
import { useDrawerFocus } from './useDrawerFocus.ts';
import { useDrawerShape } from './useDrawerShape.ts';

interface OpenDrawerProps {
  readonly item: Item;
}

export function OpenDrawer({ item }: OpenDrawerProps) {
  const shape = useDrawerShape();
  const change = useChangeView();
  const { messages } = useI18n();
  // Citations are made by scripts: the built page of a record goes without.
  const isLive = useIsLive();
  const words = messages.drawer;
  const { id } = item.record;
  // Before anything asks where things stand, or the page would be laid out twice.
  useLayoutEffect(() => {
    // The page's own layout keeps clear of the panel while this stands.
    const root = document.documentElement;
    root.dataset['drawer'] = shape;
    return () => {
      delete root.dataset['drawer'];
    };
  }, [shape]);
  const { keepOnce, leave } = useDrawerFocus(id);
  const close = useCallback(() => change((view) => ({ ...view, open: null })), [change]);
  const step = (to: string) => {
    // What had the focus in the body leaves with it; the title then takes it, as when an item opens.
    if (!document.activeElement?.closest('[data-drawer-body]')) keepOnce();
    change((view) => ({ ...view, open: to }));
  };

  return (
    <Panel shape={shape} labelledBy={DRAWER_TITLE_ID} onClose={close}>
      <div data-drawer-content className="flex min-h-full flex-col">
        <DrawerHeader item={item} onStep={step} onClose={close} />
        <div key={id} data-drawer-body={id} className="grow px-5 pt-5 pb-8 sm:px-6 print:p-0 print:pt-5">
          <DrawerBody item={item} />
          {isLive ? (
            <DrawerSection heading={messages.cite.heading}>
              <CiteBlock item={item} isWanted />
            </DrawerSection>
          ) : null}
          <DrawerActions item={item} />
          {shape === 'side' ? (
            <button type="button" className="mt-6 control not-focus:visually-hidden print:hidden" onClick={leave}>
              {words.backToPage}
            </button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
