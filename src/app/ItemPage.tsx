/**
 * The page of one record as it is built: the record in full as an article, with the ways on. Scripts draw the whole page
 * in its place (main.tsx), with the record in the panel; styles.css gives the article the panel's place until then.
 */
import { Masthead } from '#features/masthead/Masthead.tsx';
import { DrawerSlot } from './DrawerSlot.tsx';
import { WaysOn } from './WaysOn.tsx';

export function ItemPage() {
  return (
    <div className="page-shell">
      <Masthead />
      <main>
        <DrawerSlot />
      </main>
      <div className="built-rest">
        <WaysOn />
      </div>
    </div>
  );
}
