/** Everything that rests on a source, by kind. */
import type { Item } from '#domain/dataset.ts';
import { DrawerSection } from './DrawerSection.tsx';
import { ItemList } from './ItemList.tsx';
import { useI18n } from '#i18n/I18nContext.ts';

interface RestingOnProps {
  readonly items: readonly Item[];
}

export function RestingOn({ items }: RestingOnProps) {
  const words = useI18n().messages.drawer;
  const kinds = [...new Set(items.map((item) => item.kind))];
  return (
    <DrawerSection heading={words.source.resting}>
      {items.length === 0 ? <p className="text-soft">{words.evidence.nothingRests}</p> : null}
      {kinds.map((kind) => (
        <div key={kind} className="mt-3">
          <h4 className="text-small text-soft">{words.kindsPlural[kind]}</h4>
          <ItemList items={items.filter((item) => item.kind === kind)} />
        </div>
      ))}
    </DrawerSection>
  );
}
