/** Arranges the page: masthead, filters, results, timeline, figures, footer, and the drawer beside them. */
import { hasSelectionParts } from '#domain/viewState.ts';
import { FilterBar } from '#features/filters/FilterBar.tsx';
import { Footer } from '#features/footer/Footer.tsx';
import { Masthead } from '#features/masthead/Masthead.tsx';
import { OfflineNotice } from '#features/offline/OfflineNotice.tsx';
import { Results } from '#features/results/Results.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { ViewLink } from '#items/ViewLink.tsx';
import { useI18n } from '#i18n/I18nContext.ts';
import { useView } from '#state/ViewContext.ts';
import { AboutSlot } from './AboutSlot.tsx';
import { DocumentTitle } from './DocumentTitle.tsx';
import { DrawerSlot } from './DrawerSlot.tsx';
import { FiguresSlot } from './FiguresSlot.tsx';
import { FocusKeeper } from './FocusKeeper.tsx';
import { HeldBack } from './HeldBack.tsx';
import { Notices } from './Notices.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { PrintSlot } from './PrintSlot.tsx';
import { PartSlot } from './PartSlot.tsx';
import { VIEWS } from './parts.ts';
import { ShownLater } from './ShownLater.tsx';
import { TakeAwaySlot } from './TakeAwaySlot.tsx';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

/** What only keys need is shown while it has the focus, before everything else. */
const FIRST_STOP = 'absolute start-4 top-2 z-50 control not-focus:visually-hidden';

/** Each with a key: they take turns in one place, and what was fetched for one must not stay for the next. */
const SLOTS = {
  statements: <PartSlot key="statements" part={VIEWS.statements} />,
  matrix: <PartSlot key="matrix" part={VIEWS.matrix} />,
  compare: <PartSlot key="compare" part={VIEWS.compare} />,
  scope: <PartSlot key="scope" part={VIEWS.scope} />,
};

interface PageProps {
  /** Whether it takes over the page of one record. */
  readonly startsWithRecord?: boolean;
}

export function Page({ startsWithRecord = false }: PageProps) {
  const { messages } = useI18n();
  const hasParts = useView((view) => hasSelectionParts(view.results));
  useDocumentLanguage();
  return (
    <>
      <nav aria-label={messages.page.direct} className="print:hidden">
        <a href="#results-heading" className={FIRST_STOP}>
          {messages.page.skip}
        </a>
        <ViewLink to={(view) => ({ ...view, about: 'keys' })} className={FIRST_STOP}>
          {messages.footer.about.keys}
        </ViewLink>
      </nav>
      <div className="page-shell">
        <Masthead />
        <HeldBack isHeldBack={startsWithRecord}>
          <Notices />
          <FilterBar />
          <main>
            <Results slots={SLOTS} />
            <ShownLater>
              {hasParts ? (
                <>
                  <PartBoundary>
                    <Timeline />
                  </PartBoundary>
                  <FiguresSlot />
                </>
              ) : null}
              <TakeAwaySlot />
            </ShownLater>
          </main>
          <OfflineNotice />
          <Footer />
        </HeldBack>
      </div>
      <PrintSlot slots={SLOTS} />
      <DrawerSlot />
      <AboutSlot />
      <ShownLater>
        <DocumentTitle />
      </ShownLater>
      <FocusKeeper />
    </>
  );
}
