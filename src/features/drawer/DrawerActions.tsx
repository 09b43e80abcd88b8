/** Taking the item along: its permanent link, copied, shared, or by hand. */
import type { Item } from '#domain/dataset.ts';
import { nameOf } from '#domain/itemText.ts';
import { initialView } from '#domain/viewState.ts';
import { useI18n } from '#i18n/I18nContext.ts';
import { ShareLink } from '#items/ShareLink.tsx';
import { wholeAddress } from '#items/wholeAddress.ts';
import { useAddress } from '#state/ViewContext.ts';
import { DrawerSection } from './DrawerSection.tsx';

interface DrawerActionsProps {
  readonly item: Item;
}

export function DrawerActions({ item }: DrawerActionsProps) {
  const { messages, plain } = useI18n();
  const words = messages.drawer.actions;
  const address = useAddress((view) => ({ ...initialView(view.language), open: item.record.id }));
  return (
    <div className="print:hidden">
      <DrawerSection heading={words.heading}>
        <ShareLink
          toShare={() => ({ text: plain(nameOf(item)), address: wholeAddress(address) })}
          copied={words.copied}
          byHand={words.permalink}
        />
        <p className="mt-2">
          <a href={address} className="inline-flex min-h-6 items-center text-small underline">
            {words.permalink}
          </a>
        </p>
      </DrawerSection>
    </div>
  );
}
