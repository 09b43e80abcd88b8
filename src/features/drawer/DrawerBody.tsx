/** Which body shows which kind of item. A new kind of item does not compile until it has one. */
import type { ReactNode } from 'react';
import type { Item, ItemKind } from '#domain/dataset.ts';
import { AreaBody } from './AreaBody.tsx';
import { DocumentBody } from './DocumentBody.tsx';
import { EventBody } from './EventBody.tsx';
import { InterventionBody } from './InterventionBody.tsx';
import type { RecordOf } from './itemsOf.ts';
import { OrganisationBody } from './OrganisationBody.tsx';
import { PersonBody } from './PersonBody.tsx';
import { SourceBody } from './SourceBody.tsx';
import { StatementBody } from './StatementBody.tsx';

type Bodies = { readonly [Kind in ItemKind]: (props: { readonly record: RecordOf<Kind> }) => ReactNode };

const BODIES: Bodies = {
  area: AreaBody,
  commitment: StatementBody,
  event: EventBody,
  document: DocumentBody,
  organisation: OrganisationBody,
  person: PersonBody,
  source: SourceBody,
  intervention: InterventionBody,
};

/** `Item` in the form that lets the compiler see that kind and record belong together. */
type ItemOf<Kind extends ItemKind> = { [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind];

function renderBody<Kind extends ItemKind>(item: ItemOf<Kind>): ReactNode {
  const Body: (props: { readonly record: RecordOf<Kind> }) => ReactNode = BODIES[item.kind];
  return <Body record={item.record} />;
}

interface DrawerBodyProps {
  readonly item: Item;
}

export function DrawerBody({ item }: DrawerBodyProps) {
  return renderBody(item);
}
